// Made by scripts/vocabulary from Vocabulary/fr.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// French.
  static let fr = Language("fr", """
    !months
    janvier / janv / jan
    février / févr / fév
    mars / mar
    avril / avr
    mai
    juin
    juillet / juil
    août / aout
    septembre / sept
    octobre / oct
    novembre / nov
    décembre / déc
    !weekdays
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi
    dimanche
    !date_words
    er
    !update_words
    modif
    actuali
    mis à jour
    mis à jour le
    mise à jour
    actualisé le
    modifié le
    !publication_words
    publié
    mis en ligne
    paru le
    parution
    posté le
    créé le
    initialement publié
    !other_dates
    imprimé le
    jusqu’au
    jusqu'au
    reçu le
    accepté le
    soumis le
    prochaine réunion
    prochain rendez-vous
    date limite
    date de naissance
    date de sortie
    consulté le
    membre depuis
    inscrit le
    inscription le
    valable jusqu
    quand :
    quand:
    nous sommes le
    date de l’événement
    prochain événement
    date de début
    date de fin
    date de parution du livre
    date limite d’inscription
    clôture des inscriptions
    inscriptions jusqu
    sortie le
    en salles le
    sortie prévue
    valable du
    expire le
    dernière connexion
    consulté en
    date d’échéance
    rendez-vous le
    événement :
    !byline_leads
    par
    écrit par
    rédigé par
    publié par
    un article de
    texte de
    auteur :
    auteur:
    propos recueillis par
    avec la rédaction
    texte :
    texte:
    texte et photos :
    texte et photos:
    par :
    par:
    rédaction :
    rédigé par :
    écrit par :
    publié par :
    auteure :
    autrice :
    auteurs :
    journaliste :
    article de :
    texte et photos
    texte par
    textes par
    textes :
    un texte de
    une chronique de
    une enquête de
    un reportage de
    reportage de
    chronique de
    interview réalisée par
    entretien mené par
    interview par
    recueilli par
    recueillis par
    posté par
    article rédigé par
    article écrit par
    cet article a été écrit par
    cet article a été rédigé par
    de notre correspondant
    de notre correspondante
    de notre envoyé spécial
    de notre envoyée spéciale
    entretien réalisé par
    interview réalisé par
    reportage réalisé par
    entretien par
    entretien conduit par
    analyse par
    une analyse de
    une analyse par
    une tribune de
    un billet de
    un éditorial de
    un reportage réalisé par
    tribune de
    la chronique de
    l’édito de
    l'édito de
    l’éditorial de
    l'éditorial de
    le billet de
    la tribune de
    !name_leads
    propos recueillis par
    publié par
    un article de
    article de
    écrit par
    rédigé par
    posté par
    auteur
    autrice
    auteur :
    autrice :
    recueillis par
    recueilli par
    interview par
    texte de
    journaliste
    chronique de
    une chronique de
    une analyse de
    analyse de
    rapporte
    !author_fields
    écrit par
    !conjunctions
    et
    avec
    !name_particles
    de
    du
    la
    le
    des
    !name_ends
     à 
    Publié
    Mis à jour
    Modifié
     avec 
     Photo :
     Photos :
    Temps de lecture
    Mise à jour
    S’abonner
    Voir tous
    !other_work
    photos de
    photographies de
    illustrations de
    traduit par
    avec la collaboration de
    relu par
    vérifié par
    édité par
    avec l’afp
    avec afp
    avec reuters
    traduction :
    illustration de
    illustration par
    illustrations par
    illustration :
    illustrations :
    vidéo :
    vidéo de
    infographie :
    infographie de
    infographies de
    montage :
    réalisation :
    réalisé par
    édition :
    relecture :
    dessin de
    dessins de
    traduit de l’anglais
    traduit de
    traduction de
    traduction par
    adapté par
    adaptation de
    avec l’agence
    avec agences
    avec agence
    avec les agences
    avec ats
    avec belga
    avec la presse canadienne
    et agences
    supervisé par
    coordonné par
    mis en page par
    mis à jour par
    photographie :
    photographies :
    photographie:
    photographies:
    !roles
    redaction
    rédaction
    journaliste
    journalistes
    reporter
    reporters
    rédacteur
    rédactrice
    rédacteurs
    correspondant
    correspondante
    chroniqueur
    chroniqueuse
    éditorialiste
    éditeur
    éditrice
    envoyé
    envoyée
    photographe
    pigiste
    blogueur
    blogueuse
    contributeur
    contributrice
    directeur
    directrice
    professeur
    professeure
    économiste
    politologue
    politiste
    historien
    historienne
    sociologue
    philosophe
    avocat
    avocate
    chercheur
    chercheuse
    écrivain
    écrivaine
    essayiste
    présentateur
    présentatrice
    animateur
    animatrice
    stagiaire
    alternant
    alternante
    cheffe
    adjoint
    adjointe
    secrétaire
    responsable
    consultant
    consultante
    spécialiste
    experte
    analyste
    doctorant
    doctorante
    enseignant
    enseignante
    pôle
    rubrique
    équipe
    !organisations
    agence
    !organisation_heads
    Agence 
    Radio 
    !nobody
    par
    la rédaction
    auteur
    autrice
    rédaction
    la rédac
    la redaction
    le service
    agence
    agences
    source
    sources
    la rédaction avec
    admin
    administrateur
    partager
    commentaires
    accueil
    non renseigné
    inconnu
    anonyme
    rédigé
    publié
    envoyer
    imprimer
    l’équipe
    contributeur
    communiqué
    communiqué de presse
    lire la suite
    publicité
    newsletter
    !elsewhere
    voir tout
    voir tous
    voir plus
    tous les articles
    lire la suite
    lire plus
    en savoir plus
    plus d’articles
    tout voir
    suivre
    s’abonner
    partager
    contacter
    temps de lecture
    toutes les actualités
    ses articles
    afficher plus
    à propos
    !credit_labels
    crédit photo :
    crédit photo:
    crédits :
    crédit :
    crédit:
    photo :
    photo de
    photos :
    photo credit :
    légende :
    crédits photo :
    crédits photos :
    © photo
    photo d’archives de
    photo archives de
    !picture_words
    photo
    image
    !comment_labels
    commentaires
    commentaire
    laisser un commentaire
    laissez un commentaire
    réagir
    vos réactions
    aucun commentaire
    commenter
    ajouter un commentaire
    poster un commentaire
    écrire un commentaire
    les commentaires
    voir les commentaires
    vos commentaires
    commentaires sur…
    ce que disent nos lecteurs
    commentez
    commenter cet article
    commentez cet article
    réagissez
    réagissez à cet article
    réagir à cet article
    réagir à l’article
    votre commentaire
    donnez votre avis
    laisser une réponse
    laissez une réponse
    laissez votre commentaire
    laisser votre commentaire
    publier un commentaire
    déposer un commentaire
    rédiger un commentaire
    poster votre commentaire
    participer à la discussion
    participez à la discussion
    rejoignez la discussion
    rejoindre la discussion
    la parole aux lecteurs
    les réactions des lecteurs
    derniers commentaires
    les derniers commentaires
    tous les commentaires
    lire les commentaires
    afficher les commentaires
    pas de commentaire
    pas encore de commentaire
    commentaires récents
    avis des lecteurs
    commentaires au sujet de…
    commentaires pour…
    0 réponses
    0 réactions
    0 réaction
    0 réflexions sur…
    0 réponses à…
    réponses 0
    réactions 0
    meilleurs commentaires
    les meilleurs commentaires
    commentaires les plus récents
    commentaires les plus populaires
    !pointer_labels
    sur le même sujet…
    lire aussi…
    à lire aussi…
    lire également
    à lire également
    articles liés
    articles similaires
    articles connexes
    articles récents
    dans la même rubrique
    les plus lus
    le plus lus
    à découvrir
    plus darticles
    à la une
    nos derniers articles
    voir aussi
    les articles les plus lus
    à ne pas manquer
    les plus partagés
    sur le même thème
    articles recommandés
    vous aimerez aussi
    vous pourriez aussi aimer…
    recommandé pour vous
    les plus consultés
    nos articles
    lire plus
    derniers articles
    actualités
    autres articles
    plus d'actualités
    les plus commentés
    la rédaction vous conseille
    la rédaction vous recommande
    sur le même sujet
    lire ensuite
    à lire ensuite
    à lire sur le même sujet
    lire sur le même sujet
    à lire dans la même rubrique
    à lire maintenant
    à lire en ce moment
    à voir aussi
    à voir également
    à voir sur…
    dans la même catégorie
    dans la même thématique
    dans le même dossier
    dans ce dossier
    du même auteur
    de la même autrice
    plus d’articles de…
    ses derniers articles
    ses autres articles
    les derniers articles
    derniers articles publiés
    dernières actualités
    dernières actus
    dernières infos
    dernières nouvelles
    les dernières actualités
    les dernières infos
    les dernières news
    actualités liées
    actualités similaires
    actualité liée
    autres actualités
    toutes les actualités
    toute l’actualité
    toute l’actu
    toutes les actus
    l’actu en continu
    fil info
    fil d’actu
    fil infos
    le fil info
    articles les plus lus
    articles les plus consultés
    articles populaires
    articles recommandés pour vous
    article recommandé
    les plus vus
    les plus populaires
    les plus récents
    les + lus
    les + partagés
    top articles
    plus populaires
    le plus populaire
    le plus partagé
    le plus commenté
    les plus lus du jour
    les plus lus de la semaine
    sélection de la rédaction
    la sélection de la rédaction
    le choix de la rédaction
    les choix de la rédaction
    nos suggestions
    recommandés pour vous
    suggestions d’articles
    suggestions de lecture
    contenus sponsorisés
    contenus liés
    contenus similaires
    contenu recommandé
    vidéos recommandées
    vidéos liées
    nos dernières vidéos
    à découvrir aussi
    à découvrir également
    à découvrir sur…
    découvrez aussi
    découvrez également
    poursuivez votre lecture
    pour prolonger la lecture
    continuer la lecture
    cela pourrait vous intéresser
    ceci pourrait vous intéresser
    ça peut vous intéresser
    ces articles peuvent vous intéresser
    ces articles pourraient vous intéresser…
    ces contenus peuvent vous intéresser…
    vous devriez aimer
    vous aimerez peut-être…
    vous pourriez être intéressé…
    vous pourriez également…
    vous aimerez également
    vous avez aimé cet article ?
    article précédent
    article suivant
    articles précédents
    ailleurs sur le web
    voir plus d’articles
    plus de contenus
    plus d’infos
    vidéo associée
    vidéos associées
    articles et pages les plus consultés
    messages les plus consultés
    archives du blog
    blogoliste
    !offer_labels
    cet article est réservé…
    article réservé aux abonnés…
    pour lire la suite…
    abonnez vous
    suivez nous
    newsletter
    inscrivez-vous à la newsletter
    abonnez-vous à…
    recevez notre newsletter
    s'abonner
    soutenez-nous
    faire un don
    restez informés
    s’inscrire à la newsletter
    inscrivez-vous
    inscrivez-vous à notre newsletter
    newsletters
    nos newsletters
    notre newsletter
    la newsletter
    lettre d’information
    lettres d’information
    recevez nos…
    recevez l’essentiel…
    recevez la newsletter…
    recevez toute l’actualité…
    abonnez-vous maintenant
    je m’abonne
    je m’inscris
    suivez-nous sur…
    suivez l’actualité…
    retrouvez-nous sur…
    rejoignez-nous
    rejoignez-nous sur…
    téléchargez l’application
    téléchargez notre application
    nous soutenir
    soutenez-nous…
    soutenez notre…
    faites un don
    devenez membre
    adhérez
    restez informé
    restez connecté
    alertes info
    article réservé…
    contenu réservé aux abonnés…
    ce contenu est réservé…
    la suite est réservée…
    la suite de cet article est réservée…
    il vous reste à lire…
    poursuivez votre lecture…
    poursuivre la lecture…
    poursuivre votre lecture…
    continuez votre lecture…
    continuer la lecture…
    lisez la suite…
    lire la suite avec…
    pour lire l’article…
    pour continuer la lecture…
    débloquez cet article…
    débloquer cet article…
    accédez à l’intégralité…
    accédez à tous…
    abonnez-vous pour…
    abonnez-vous dès…
    déjà abonné…
    déjà un compte…
    choisissez votre abonnement…
    choisissez votre offre…
    nos offres d’abonnement
    nos abonnements
    découvrez nos offres…
    connectez-vous pour lire…
    identifiez-vous pour…
    suivez ce blog par e-mail
    suivre ce blog par e-mail
    abonnez-vous à ce blog par e-mail
    suivre le blog par e-mail
    recevoir les articles par e-mail
    !author_labels
    à propos de lauteur
    contact presse
    à propos de l'auteur
    a propos de l'auteur
    sur l'auteur
    l'auteur
    auteur
    auteurs
    à propos de moi
    qui suis-je
    qui suis je
    à propos de ce blog
    à propos
    à propos de l’autrice
    à propos des auteurs
    l’autrice
    autrice
    les auteurs
    les autrices
    sur l’autrice
    présentation de l’auteur
    biographie de l’auteur
    qui est l’auteur
    contacts presse
    contact médias
    contacts médias
    profil de l’auteur
    plus sur l’auteur
    !tag_labels
    étiquettes
    mots clés
    tags
    mots-clés
    thèmes
    sujets
    thématiques
    étiquette
    thématique
    thèmes associés
    thèmes liés
    sujets associés
    sujets liés
    mots-clefs
    mot-clé
    plus sur ce sujet
    plus sur le sujet
    en savoir plus sur ce sujet
    rubriques associées
    dossiers associés
    tags associés
    suivre ces sujets
    !source_labels
    sources
    références
    notes
    notes et références
    bibliographie
    liens
    liens externes
    notes de bas de page
    sources et références
    !pointers
    lire aussi
    à lire aussi
    lire également
    lire la suite
    à lire
    voir aussi
    sur le même sujet
    à lire absolument
    a lire aussi
    à voir aussi
    voir également
    lire notre article
    lire plus
    en savoir plus
    pour aller plus loin
    notre dossier
    lire l'article
    à découvrir
    lisez aussi
    lisez également
    lisez notre
    lire notre
    lire l’entretien
    lire l’interview
    lire l’enquête
    lire le reportage
    lire l’analyse
    lire la chronique
    lire le récit
    lire le décryptage
    lire la tribune
    lire le dossier
    lire le portrait
    lire l’intégralité
    lire :
    relire notre
    écouter aussi
    à écouter aussi
    écoutez aussi
    voir la vidéo
    voir plus
    voir notre
    regardez aussi
    regarder aussi
    à regarder aussi
    découvrir aussi
    découvrez aussi
    découvrez également
    retrouvez aussi
    sur le même thème
    pour en savoir plus
    notre enquête
    notre reportage
    notre analyse
    notre décryptage
    vous aimerez aussi
    vous pourriez aussi aimer
    ça peut vous intéresser
    cela peut vous intéresser
    à ne pas manquer
    article suivant
    lire sur le sujet
    l’article complet
    retour à
    retour au
    retour aux
    !notices
    agrandir
    agrandir la photo
    cet article est réservé aux abonnés…
    inscrivez-vous…
    abonnez-vous…
    suivez-nous…
    tous droits réservés…
    Publicité
    Partager
    Imprimer
    La suite après cette publicité
    Partager cet article
    Copier le lien
    Envoyer par mail
    Enregistrer
    Commenter
    Lire plus
    Voir plus
    Retour en haut
    Fermer
    Suivant
    Précédent
    Partager sur Facebook
    Partager sur Twitter
    Temps de lecture
    À lire aussi
    la suite après la publicité…
    article réservé aux abonnés…
    cet article est réservé…
    inscrivez-vous à notre newsletter…
    écouter l'article
    écouter cet article
    offrir cet article
    offrir l'article
    partager l'article
    partager sur WhatsApp
    ajouter à vos favoris
    ajouter aux favoris
    signaler une erreur
    imprimer l'article
    les plus lus
    s’abonner à la newsletter
    la suite est réservée aux abonnés
    la suite de cet article est réservée aux abonnés
    partager l’article
    retour à l’accueil
    rejoignez notre chaîne whatsapp…
    rejoignez-nous sur whatsapp…
    réagir à cet article
    vous souhaitez réagir à cet article…
    cet article a été rédigé avec l’aide d’une ia…
    recevez notre newsletter…
    ajouter à mes favoris
    avec afp
    copier le lien
    taille du texte
    suivre sur google
    offrir l’article
    copier
    écouter la version audio
    écouter l’article complet
    lire l’article en audio
    écoutez cet article
    écoutez l’article
    lecture audio
    version audio
    taille de la police
    agrandir le texte
    réduire le texte
    agrandir l’image
    voir l’image en grand
    sauvegarder l’article
    enregistrer l’article
    lire plus tard
    ajouter à ma liste
    ajouter à ma sélection
    imprimer cet article
    version imprimable
    partager par e-mail
    partager par mail
    partager par courriel
    partager sur LinkedIn
    partager sur X
    partager sur Bluesky
    partager sur Messenger
    partager sur Pinterest
    envoyer par e-mail
    envoyer par courriel
    envoyer à un ami
    lien copié
    le lien a été copié
    copier l’URL
    voir les commentaires
    lire les commentaires
    voir tous les commentaires
    afficher les commentaires
    aucun commentaire pour le moment
    soyez le premier à commenter
    soyez le premier à réagir
    contenu sponsorisé
    contenu partenaire
    contenu de marque
    article sponsorisé
    article partenaire
    publi-rédactionnel
    publi-reportage
    publicité, votre contenu continue ci-dessous
    publicité. faites défiler pour continuer
    la suite de votre contenu après cette annonce
    votre contenu continue ci-dessous
    la suite de l’article après cette publicité
    la suite de l’article après la publicité
    l’article continue après la publicité
    la suite sous cette publicité
    passer la publicité
    fermer la publicité
    fin de la publicité
    à lire ensuite
    article suivant
    article précédent
    lire l’article complet
    lire l’article en entier
    lire la suite de l’article
    lire l’intégralité de l’article
    voir la vidéo
    regarder la vidéo
    lancer la vidéo
    voir le diaporama
    voir la galerie
    voir toutes les photos
    voir plus de photos
    voir toutes les vidéos
    plus d’articles
    charger plus
    charger plus d’articles
    afficher plus
    tout afficher
    voir tout
    tout voir
    haut de page
    revenir en haut
    retour à la liste
    retour aux actualités
    signaler une faute
    signaler un problème
    signaler un abus
    signaler ce contenu
    une erreur ? signalez-la
    cet article vous a été utile ?
    cet article vous a-t-il été utile ?
    avez-vous trouvé cet article utile ?
    suivre ce sujet
    suivre cet auteur
    suivre l’auteur
    suivez ce sujet
    activer les notifications
    ajouter comme source préférée sur Google
    ajouter comme source favorite sur Google
    ajoutez-nous à vos sources préférées…
    ajouter à mes sources favorites google
    sur le même sujet
    lire dans l’application
    ouvrir dans l’application
    téléchargez l’application…
    téléchargez notre application…
    rejoignez notre communauté…
    rejoignez la communauté…
    retrouvez-nous sur…
    retrouvez toute l’actualité…
    retrouvez toutes nos…
    retrouvez tous nos articles…
    suivez toute l’actualité…
    recevez chaque matin…
    recevez chaque semaine…
    recevez nos alertes…
    je m’abonne…
    s’abonner pour lire…
    pour lire la suite de cet article…
    il vous reste à lire…
    déjà abonné ?…
    déjà abonné·e ?…
    déjà inscrit ?…
    déjà un compte ?…
    vous êtes abonné ?…
    vous avez déjà un compte ?…
    cet article est payant…
    cet article est en accès libre…
    cet article est gratuit…
    cet article vous est offert…
    vous lisez un article réservé…
    vous avez repéré une erreur…
    cet article a été initialement publié…
    cet article a été traduit automatiquement…
    cet article a été publié pour la première fois…
    cet article est extrait du…
    article traduit automatiquement…
    voix générée par ia
    voix de synthèse
    audio généré par ia
    résumé généré par ia
    les commentaires sont fermés…
    les commentaires sont désactivés…
    votre adresse e-mail ne sera pas publiée…
    votre adresse de messagerie ne sera pas publiée…
    les champs obligatoires sont indiqués…
    connectez-vous pour commenter…
    en vous inscrivant, vous acceptez…
    © tous droits réservés…
    article réservé à nos abonnés
    contenu réservé aux abonnés…
    ce contenu est réservé aux abonnés…
    ce contenu est réservé…
    réservé aux abonnés
    réservé aux abonnés…
    la suite est réservée aux abonnés…
    la suite de cet article est réservée…
    la suite de l’article est réservée aux abonnés…
    pour lire la suite…
    connectez-vous pour lire la suite…
    lire la suite avec un abonnement
    poursuivre la lecture…
    continuer la lecture avec…
    poursuivez votre lecture…
    débloquer l’article
    débloquez cet article
    s’abonner à partir de…
    je profite de l’offre
    profiter de l’offre
    j’en profite
    je découvre les offres
    découvrir les offres
    voir les offres
    voir les offres d’abonnement
    voir toutes les offres
    sans engagement
    résiliable à tout moment
    essayer gratuitement
    tester gratuitement
    j’ai déjà un compte
    se connecter
    créer un compte
    créer un compte gratuit
    créer mon compte
    vous avez lu tous vos articles gratuits…
    vous avez atteint la limite…
    vous avez déjà un abonnement…
    lisez tous les articles en illimité…
    lisez tous nos articles…
    tous les articles en illimité…
    téléchargez le journal dès la veille…
    accès illimité à tous…
    accès illimité à l’ensemble…
    accédez à tous les articles…
    accédez à tous nos articles…
    la suite après cette annonce
    suite de l’article après la publicité
    suite après la publicité
    suite après cette publicité
    la suite de cet article après la publicité
    lire la suite après la publicité
    continuer la lecture après la publicité
    l’article se poursuit après la publicité
    l’article continue après cette publicité
    l’article continue après cette annonce
    scannez-moi
    scannez le qr code pour…
    scannez ce qr code pour…
    scannez le qr code et…
    scannez ce code…
    flashez le qr code…
    flashez ce qr code…
    flashez ce code…
    flashez le code…
    agrandir en plein écran
    afficher en plein écran
    voir en plein écran
    sommaire
    table des matières
    cet article contient des liens affiliés…
    cet article contient des liens d’affiliation…
    cet article contient des liens sponsorisés…
    laissez un commentaire
    voir moins
    veuillez activer javascript…
    télécharger en pdf
    ne manquez rien de l’actualité
    faire un don
    je fais un don
    chargement
    chargement en cours
    une erreur dans cet article
    j’aime chargement
    aller à la recette
    sauter à la recette
    sauvegarder
    cet article vous a plu
    lire la vidéo
    votre e-mail
    votre email
    votre adresse e-mail
    je m’inscris
    réagir
    ceci est une fenêtre modale
    début de la fenêtre de dialogue. la touche d'échappement annulera et fermera la fenêtre.
    début de fenêtre de dialogue. la touche d'échappement annulera et fermera la fenêtre.
    fin de la fenêtre de dialogue
    fermer la boîte de dialogue modale
    aucune source compatible n'a été trouvée pour cette vidéo
    aucune source compatible n'a été trouvée pour ce média
    sous-titres désactivés, sélectionné
    la vidéo n'a pas pu être chargée, soit parce que le serveur ou le réseau a échoué ou parce que le format n'est pas reconnu
    vous avez interrompu la lecture de la vidéo
    chargement du lecteur
    chargement de la vidéo
    regarder sur youtube
    voir sur youtube
    cette vidéo n'est pas disponible
    cette vidéo n'est plus disponible
    cette vidéo est indisponible
    vidéo non disponible
    ce contenu n'est pas disponible
    ce contenu n'est plus disponible
    ce contenu n'est pas disponible dans votre pays
    la vidéo n'est pas disponible
    voir cette publication sur instagram
    afficher ce profil sur instagram
    votre navigateur ne supporte pas l'élément audio
    votre navigateur ne supporte pas la vidéo html5
    votre navigateur ne prend pas en charge l'élément audio
    votre navigateur ne prend pas en charge l'élément vidéo
    votre navigateur ne prend pas en charge la balise vidéo
    votre navigateur ne supporte pas la balise audio
    votre navigateur est obsolète
    votre navigateur n'est pas à jour
    vous utilisez un navigateur obsolète
    merci d'activer javascript
    javascript est désactivé
    javascript est désactivé dans votre navigateur
    ce diaporama nécessite javascript
    cette adresse e-mail est protégée contre les robots spammeurs…
    vous devez activer le javascript pour la visualiser
    utilisez les flèches haut/bas pour augmenter ou diminuer le volume
    lire l'article à voix haute
    lecture audio de l'article
    version audio générée par ia
    version audio générée par une intelligence artificielle
    cet article est lu par une voix de synthèse
    lire tous les commentaires
    masquer les commentaires
    charger les commentaires
    charger plus de commentaires
    voir plus de commentaires
    afficher plus de commentaires
    plus de commentaires
    chargement des commentaires
    commentaires plus anciens
    commentaires plus récents
    ajouter un nouveau commentaire
    ajouter votre commentaire
    poster le commentaire
    publier le commentaire
    envoyer le commentaire
    envoyer un commentaire
    nouveau commentaire
    commenter l'article
    signaler ce commentaire
    signaler un commentaire
    signaler le commentaire
    signaler un contenu inapproprié
    répondre à ce commentaire
    répondre au commentaire
    voir les réponses
    afficher les réponses
    masquer les réponses
    annuler la réponse
    laisser un commentaire annuler la réponse
    soyez le premier à commenter cet article
    soyez le premier à laisser un commentaire
    soyez le premier à poster un commentaire
    soyez le premier à évaluer cet article
    soyez la première personne à commenter
    aucun commentaire pour l'instant
    pas encore de commentaires
    il n'y a pas encore de commentaires
    il n'y a pas encore de commentaire
    il n'y a aucun commentaire pour le moment
    il n'y a pas de commentaire pour le moment
    les commentaires sont clos
    commentaires fermés
    commentaires désactivés
    l'espace commentaire est fermé
    l'espace commentaires est fermé
    l'espace de commentaires est fermé
    les commentaires pour cet article sont fermés
    connectez-vous pour laisser un commentaire
    connectez-vous pour poster un commentaire
    connectez-vous ou inscrivez-vous pour publier un commentaire
    connectez-vous ou inscrivez-vous pour commenter
    identifiez-vous ou inscrivez-vous pour publier des commentaires
    se connecter ou s'inscrire pour poster un commentaire
    se connecter pour commenter
    veuillez vous connecter pour commenter
    vous devez être connecté pour commenter
    vous devez être connecté pour publier un commentaire
    vous devez être connecté pour poster un commentaire
    vous devez être connecté pour laisser un commentaire
    vous devez être identifié pour poster un commentaire
    vous devez vous connecter pour publier un commentaire
    vous devez vous connecter pour commenter
    enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
    enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire
    prévenez-moi de tous les nouveaux commentaires par e-mail
    prévenez-moi de tous les nouveaux articles par e-mail
    avertissez-moi par e-mail des nouveaux commentaires
    me notifier des nouveaux commentaires par e-mail
    ce site utilise akismet pour réduire les indésirables. en savoir plus sur la façon dont les données de vos commentaires sont traitées
    ce site utilise akismet pour réduire les indésirables…
    votre commentaire est en attente de modération
    commentaire en attente de modération
    soyez le premier à aimer cet article
    propulsé par wordpress
    fièrement propulsé par wordpress
    créez un site ou un blog sur wordpress.com
    créer un site web gratuit ou un blog sur wordpress.com
    articles plus anciens
    articles plus récents
    articles précédents
    articles suivants
    message plus ancien
    message plus récent
    messages plus anciens
    navigation de l'article
    navigation des articles
    navigation d'article
    page précédente
    page suivante
    enregistrer un commentaire
    inscription à : publier les commentaires (atom)
    publier les commentaires (atom)
    envoyer par e-mailblogthis!partager sur xpartager sur facebookpartager sur pinterest
    ce commentaire a été supprimé par l'auteur
    ce commentaire a été supprimé
    afficher mon profil complet
    liens vers ce message
    aller au contenu
    aller au contenu principal
    aller au menu
    aller à la navigation
    aller à la recherche
    accéder au contenu
    accéder au contenu principal
    passer au contenu
    passer au contenu principal
    passer au menu
    aller au pied de page
    aller à la navigation aller à la recherche
    un article de wikipédia, l'encyclopédie libre
    dernière modification de cette page…
    la dernière modification de cette page a été faite…
    modifier le code
    modifier | modifier le code
    version pour impression
    version pour l'impression
    imprimer cette page
    imprimer la page
    envoyer cet article à un ami
    envoyer cet article par e-mail
    recommander à un ami
    plus d'informations sur les formats de texte
    aucune balise html autorisée
    les adresses de pages web et les adresses courriel se transforment en liens automatiquement
    les adresses de pages web et de courriels sont transformées en liens automatiquement
    les lignes et les paragraphes vont à la ligne automatiquement
    les lignes et les paragraphes sont automatiquement transformés
    cette question sert à vérifier si vous êtes un visiteur humain ou non afin d'éviter les soumissions de pourriel (spam) automatisées
    le contenu de ce champ sera maintenu privé et ne sera pas affiché publiquement
    noter cet article
    notez cet article
    évaluer cet article
    évaluez cet article
    donnez votre note
    cette page vous a-t-elle été utile ?
    avez-vous aimé cet article ?
    merci pour votre avis
    merci pour votre retour
    nous respectons votre vie privée
    le respect de votre vie privée est notre priorité
    votre vie privée est importante pour nous
    gérer mes cookies
    gérer les cookies
    gérer le consentement
    accepter tous les cookies
    refuser tous les cookies
    autoriser tous les cookies
    accepter et fermer
    accepter et continuer
    accepter & fermer
    continuer sans accepter
    confirmer mes choix
    enregistrer mes choix
    ce site utilise des cookies
    nous utilisons des cookies
    déjà abonné(e) ? connectez-vous
    vous êtes déjà abonné ?
    vous êtes déjà abonné ? connectez-vous
    pas encore abonné ?
    pas encore inscrit ?
    pas encore de compte ?
    se connecter ou s'inscrire
    se connecter / s'inscrire
    réservé à nos abonnés
    découvrir nos offres
    adresse e-mail invalide
    veuillez entrer une adresse e-mail valide
    veuillez saisir une adresse e-mail valide
    veuillez renseigner une adresse email valide
    une erreur est survenue. veuillez réessayer.
    une erreur est survenue. veuillez réessayer plus tard.
    une erreur s'est produite. veuillez réessayer.
    une erreur s'est produite. veuillez réessayer plus tard.
    un problème est survenu. veuillez réessayer plus tard.
    vous pouvez vous désabonner à tout moment
    vous pouvez vous désinscrire à tout moment
    désinscription à tout moment
    ce site est protégé par recaptcha…
    lien copié dans le presse-papiers
    le lien a été copié dans le presse-papiers
    copier le lien de l'article
    partagez cet article
    partager la page
    partager cette page
    partager le lien
    partager via facebook
    partager sur les réseaux sociaux
    plus d'options de partage
    afficher plus d'options de partage
    enregistrer cet article
    sauvegarder cet article
    ajouter à mes articles
    ajouter à ma liste de lecture
    ajouter à votre sélection
    mettre en favori
    à lire plus tard
    cliquer pour agrandir
    cliquez pour agrandir
    cliquez pour agrandir l'image
    cliquez sur l'image pour agrandir
    cliquez sur l'image pour l'agrandir
    cliquer sur l'image pour agrandir
    cliquez sur la photo pour l'agrandir
    voir l'image
    voir la photo
    image précédente
    image suivante
    photo précédente
    photo suivante
    lancer le diaporama
    ouvrir la galerie
    voir les photos
    voir toutes les images
    plus de photos
    cet article a été traduit par une intelligence artificielle
    cet article a été traduit par ia
    ce texte a été traduit automatiquement
    cette page a été traduite automatiquement
    traduit automatiquement
    traduit par ia
    lire en français
    lire cet article en français
    lire en anglais
    lire cet article en anglais
    lire en english
    voir la traduction
    texte d'origine évaluer cette traduction
    évaluer cette traduction
    votre avis nous aidera à améliorer google traduction
    lire dans d'autres langues
    voir plus d'articles
    afficher plus d'articles
    lire moins
    en voir plus
    voir tous les articles
    tous les articles
    contenu en cours de chargement
    chargement de l'article
    chargement du contenu
    suite de l'article après cette publicité
    l'article continue ci-dessous
    la suite ci-dessous
    la suite après la vidéo
    faites défiler pour continuer
    faites défiler pour lire la suite
    passer l'annonce
    signaler cette publicité
    masquer la publicité
    contenu sponsorisé par
    contenus sponsorisés
    liens sponsorisés
    recommandé par outbrain
    lire dans l'appli
    suivre sur google news
    suivre sur google actualités
    suivez notre chaîne whatsapp
    ajouter comme source préférée
    ajoutez-nous comme source préférée sur google
    ajouter à vos sources préférées sur google
    ajouter à mes sources google
    source préférée sur google
    voir le prix
    voir sur amazon
    acheter sur amazon
    voir les prix
    signaler une erreur dans cet article
    signaler une erreur dans l'article
    une erreur dans l'article ?
    une faute ? une erreur ?
    vous avez trouvé une erreur ?
    une faute d'orthographe ?
    proposer une correction
    suggérer une correction
    envoyer un commentaire à la rédaction
    retour en haut de page
    retour en haut de la page
    retour haut de page
    remonter en haut de page
    revenir en haut de page
    lire l'article original
    voir l'article
    voir l'article complet
    continuer la lecture
    continuer à lire
    cliquez ici pour lire la suite
    cliquez pour lire la suite
    ouvre dans un nouvel onglet
    s'ouvre dans un nouvel onglet
    agrandir le plan
    recevoir les alertes
    s'inscrire à la newsletter
    inscription à la newsletter
    recevoir la newsletter
    cet article, publié dans…
    cet article a été publié dans…
    cette entrée a été publiée dans…
    seul un utilisateur enregistré peut poster un commentaire…
    saisissez votre adresse e-mail pour…
    saisissez votre adresse email pour…
    statistiques du blog
    rechercher dans ce blog
    vérifiez votre commentaire
    aperçu de votre commentaire
    votre commentaire a été déposé…
    le code de confirmation que vous avez saisi ne correspond pas…
    voici les sites qui parlent de…
    lien permanent
    permalien
    tout accepter
    tout refuser
    accepter tout
    refuser tout
    paramétrer les cookies
    gérer les options
    gérer mes choix
    personnaliser mes choix
    voir nos partenaires
    !counted_notices
    temps de lecture 0 min
    temps de lecture 0 minutes
    temps de lecture 0 mn
    0 min de lecture
    0 minutes de lecture
    lecture 0 min
    il y a 0 heures
    il y a 0 minutes
    publié hier à 0h0
    publié aujourd'hui à 0h0
    mis à jour hier à 0h0
    0 vues
    page 0 sur 0
    lecture 0 minutes
    lecture de 0 min
    lecture de 0 minutes
    0 mn de lecture
    temps de lecture environ 0 minutes
    mis à jour il y a 0 heures
    mis à jour il y a 0 minutes
    mis à jour il y a 0 heure
    publié il y a 0 heures
    publié il y a 0 minutes
    il y a 0 heure
    il y a 0 jours
    0 partages
    à lire en 0 min
    écouter 0 min
    lecture 0 mn
    temps de lecture 0 minute
    temps de lecture estimé 0 min
    temps de lecture estimé 0 minutes
    temps de lecture moyen 0 min
    durée de lecture 0 min
    durée de lecture 0 minutes
    environ 0 min de lecture
    0 min à lire
    0 minute de lecture
    lire en 0 min
    lecture en 0 minutes
    se lit en 0 minutes
    écoute 0 min
    écouter l’article 0 min
    0 min d’écoute
    0 lectures
    lu 0 fois
    vu 0 fois
    vues 0
    0 vue
    0 visites
    partages 0
    partagé 0 fois
    0 partage
    0 réactions
    0 réaction
    réactions 0
    0 commentaires
    0 commentaire
    commentaires 0
    commenter 0
    voir les 0 commentaires
    lire les 0 commentaires
    0 likes
    il y a 0 minute
    il y a 0 h
    il y a 0 jour
    il y a 0 semaines
    il y a 0 semaine
    publié il y a 0 heure
    publié il y a 0 jours
    mis à jour il y a 0 jours
    modifié il y a 0 heures
    photo 0 sur 0
    il vous reste 0 de cet article à lire
    cet article date de plus de 0 ans
    cet article a plus de 0 ans
    cet article date de plus d’0 an
    écouter cet article 0
    écouter l’article 0
    écouter cet article 0 min
    temps restant 0
    temps actuel 0
    voir 0 commentaires
    voir tous les 0 commentaires
    voir 0 réponses
    voir les 0 réponses
    affichages 0
    clics 0
    temps de lecture 0 mins
    temps de lecture moins de 0 minute
    lire 0 min
    lu en 0 min
    lecture en 0 min
    écouter 0
    temps d'écoute 0 min
    moyenne 0 votes
    moyenne 0 vote
    note 0 votes
    il y a 0 min
    0 j'aime
    image 0 sur 0
    diaporama 0 photos
    voir les 0 photos
    0 caractères restants
    il vous reste 0 articles gratuits
    il vous reste 0 article gratuit
    il vous reste 0 articles à lire
    il vous reste 0 de l'article à lire
    rejoignez 0 autres abonnés
    rejoignez les 0 autres abonnés
    rejoignez 0 autres suiveurs
    nous avons 0 invités en ligne
    nous avons 0 invités et aucun membre en ligne
    0 notes
    !edge_notices
    une erreur dans l’article…
    liens affiliés
    tous droits réservés
    notre newsletter
    suivez-nous
    réservé aux abonnés
    utilise des cookies
    opinions exprimées
    recevez chaque jour
    abonnez-vous à notre
    rejoignez-nous sur
    retrouvez-nous sur
    toute reproduction interdite
    reproduction interdite
    chaîne whatsapp
    cet article a été publié initialement
    cet article est republié
    une erreur dans cet article
    lien d'affiliation
    réagir à cet article
    réponses à cet article via
    toute reproduction
    droits de reproduction
    téléchargez notre application
    téléchargez l’application
    nos newsletters
    notre lettre d’information
    notre chaîne whatsapp
    notre chaîne telegram
    déjà abonné
    pas encore abonné
    réservée aux abonnés
    abonnez-vous
    soutenir un journalisme
    soutenez un journalisme
    soutenez-nous
    connectez-vous pour
    inscrivez-vous pour
    pour lire la suite
    poursuivre votre lecture
    de cet article à lire
    créez un compte
    signaler une erreur
    suivez l’actualité sur
    suivez toute l’actualité
    retrouvez toute l’actualité
    retrouvez toutes nos
    retrouvez tous nos
    notre fil whatsapp
    google actualités
    sources préférées
    sources favorites
    sources google préférées
    suivez-moi sur
    recevez gratuitement
    recevez l’essentiel
    directement dans votre boîte
    dans votre boîte mail
    dans votre boîte aux lettres électronique
    inscription à la newsletter
    inscrivez-vous gratuitement
    s’inscrire à la newsletter
    s’abonner à la newsletter
    désabonner à tout moment
    désinscrire à tout moment
    lien de désinscription
    désinscription intégré
    nos offres d’abonnement
    abonnement digital
    abonnés numériques
    profitez de l’offre
    déjà un compte
    déjà inscrit ?
    se connecter pour
    connectez-vous à votre compte
    pour poursuivre la lecture
    pour lire l’intégralité
    pour lire cet article en entier
    article réservé
    accédez à tous nos
    pour laisser un commentaire
    pour réagir,
    les champs obligatoires
    charte de modération
    soumis à modération
    laissez un commentaire
    réagissez à cet article
    dites-le-nous en commentaire
    partagez cet article
    partagez l’article
    écrivez-nous à
    si vous constatez une erreur
    signalez-nous une
    signalez une erreur
    signaler une coquille
    repéré une erreur
    reproduction totale ou partielle
    reproduction même partielle
    reproduction, même partielle
    interdite sans l’autorisation
    lire l’article original
    lire la version originale
    traduit automatiquement
    n’engagent pas la rédaction
    ne constitue pas un conseil
    ne constituent pas un conseil
    peut percevoir une commission
    perçoit une commission
    toucher une commission
    une commission d’affiliation
    lien affilié
    liens d’affiliation
    soutenez notre
    soutenez la presse
    soutenez l’info
    soutenez une presse
    utilisons des cookies
    désactivez votre bloqueur
    activer javascript
    journal vit de vos
    grâce à vos dons
    stockons et ou accédons à des informations
    stocker et ou accéder à des informations sur
    réservé à nos abonnés
    réservée à nos abonnés
    réservés aux abonnés
    réservé aux seuls abonnés
    accessible uniquement aux abonnés
    accessible aux abonnés
    articles gratuits ce mois
    vos articles gratuits
    identifiez-vous ou
    connectez-vous ou
    déjà membre ?
    déjà client ?
    vous avez déjà un abonnement
    pas encore inscrit
    pour accéder à l’intégralité
    pour accéder à la suite
    pour débloquer cet article
    débloquez cet article
    débloquer cet article
    lisez tous les articles
    tous les articles en illimité
    accès illimité à tous
    accès illimité à l’ensemble
    articles en illimité
    poursuivez votre lecture
    continuer votre lecture
    sans engagement et résiliable
    scannez le qr code pour lire
    scannez ce qr code pour lire
    scannez le qr code pour télécharger
    scannez le qr code pour vous abonner
    de l’article à découvrir
    de l'article à découvrir
    de cet article à découvrir
    la suite est réservée aux abonnés
    article réservé aux abonnés
    cet article est réservé aux abonnés
    pour soutenir notre travail
    soutenir notre travail, vous pouvez
    mettre en favori le permalien
    !missing_titles
    page introuvable
    page non trouvée
    page n'existe pas
    page n’existe pas
    introuvable
    erreur 404
    cette page n'existe pas
    la page demandée
    page inexistante
    contenu introuvable
    !blocked_titles
    accès refusé
    vérification de sécurité
    êtes-vous un robot
    vérifiez que vous êtes humain
    vous êtes un humain
    accès interdit
    accès bloqué
    !consent_titles
    vie privée
    consentement
    avant de continuer
    gestion des cookies
    paramétrer les cookies
    cookies et vie privée
    votre consentement
    !consent_words
    consentement
    données personnelles
    !consent_phrases
    le respect de votre vie privée
    votre vie privée est
    nous respectons votre vie privée
    nous accordons de l'importance à votre vie privée
    modifier vos choix
    modifier vos préférences
    gérer vos choix
    gérer vos préférences
    gérer mes choix
    gérer les préférences
    paramétrer vos choix
    continuer sans accepter
    tout accepter
    tout refuser
    accepter & fermer
    accepter et fermer
    accepter et continuer
    en cliquant sur « accepter
    en cliquant sur « tout accepter
    en cliquant sur « j'accepte
    nous utilisons des cookies
    ce site utilise des cookies
    notre site utilise des cookies
    utilisons des cookies
    dépôt de cookies
    utilisation de cookies
    cookies ou technologies similaires
    cookies et technologies similaires
    cookies et autres traceurs
    cookies ou traceurs
    cookies et traceurs
    notre politique de confidentialité
    notre politique de cookies
    notre politique cookies
    informations sur un terminal
    informations sur un appareil
    informations sur votre appareil
    informations sur votre terminal
    informations stockées sur un terminal
    pour sélectionner la publicité
    pour sélectionner le contenu
    profils pour la publicité personnalisée
    profils pour sélectionner
    profils de contenus personnalisés
    profil personnalisé
    publicités personnalisées, mesure
    publicités et contenus personnalisés
    publicités et contenu personnalisés
    publicité et contenu personnalisés
    publicités et du contenu personnalisés
    mesure de performance des publicités
    mesure des performances des publicités
    mesure de performance du contenu
    mesurer la performance des publicités
    mesurer la performance des contenus
    mesurer la performance du contenu
    mesure d'audience et développement
    études d'audience et développement
    données d'audience et développement
    assurer la sécurité, prévenir
    fournir et présenter des publicités
    diffuser techniquement
    mettre en correspondance et combiner
    données de géolocalisation précises
    analyser activement les caractéristiques
    identification par analyse du terminal
    identification par analyse de l'appareil
    sur la base de leur intérêt légitime
    fondement de l'intérêt légitime
    consentir à ces technologies
    cookies strictement nécessaires
    s'abonner sans publicité
    accès gratuit avec publicité
    vous certifiez avoir plus de 18 ans
    je certifie avoir
    !consent_topics
    cookie
    traceur
    données personnelles
    données à caractère personnel
    intérêt légitime
    intérêts légitimes
    adresse ip
    adresses ip
    identifiant
    politique de confidentialité
    vie privée
    personnalisé
    avec nos partenaires
    nos partenaires
    nos fournisseurs
    votre consentement
    retirer votre accord
    retirer votre consentement
    changer d'avis à tout moment
    changer d’avis à tout moment
    vos choix à tout moment
    paywall consent
    !embed_notices
    contenu externe
    contenus externes
    contenus issus de tiers
    contenu provenant de
    afficher ce contenu
    contenu bloqué
    contenu tiers
    contenu de tiers
    contenu d’un tiers
    contenu a été bloqué
    contenu est bloqué
    contenu n’est pas disponible car
    pour afficher ce contenu
    pour voir ce contenu
    pour visualiser ce contenu
    pour visionner cette vidéo
    pour lire cette vidéo
    pour pouvoir visualiser
    accepter les cookies
    autoriser les cookies
    consentement aux cookies
    cookies de réseaux sociaux
    déposer des cookies
    !login_titles
    connexion
    se connecter
    s'identifier
    inscription
    identifiez-vous
    créer un compte
    s'inscrire
    mon compte
    !search_titles
    résultats de recherche
    résultats pour
    résultats de la recherche
    résultat de la recherche
    votre recherche
    !search_paths
    recherche
    !listing_paths
    rubrique
    categorie
    !author_paths
    auteur
    auteurs
    !article_kinds
    tribune
    opinion
    éditorial
    chronique
    billet
    point de vue
    courrier des lecteurs
    communiqué de presse
    communiqué
    !home_labels
    archives du blog
    accueil
    home
    page d'accueil
    actualités
    actualité
    tous les articles
    non classé
    non catégorisé
    toutes les actualités
    plus
    document sans titre
    document sans nom
    !site_pages
    qui sommes-nous
    à propos de nous
    mentions légales
    conditions d’utilisation
    conditions générales
    nous contacter
    plan du site
    politique de confidentialité
    politique de cookies
    gestion des cookies
    données personnelles
    conditions générales de vente
    conditions générales d’utilisation
    cgu
    cgv
    charte de modération
    charte éditoriale
    charte d’utilisation
    qui sommes nous
    nos engagements
    espace presse
    !frequent_words
    de
    la
    le
    et
    les
    des
    en
    un
    du
    une
    que
    est
    pour
    qui
    dans
    par
    sur
    pas
    au
    plus
    ce
    il
    sont
    avec
    se
    ne
    cette
    !caption_leads
    sur la photo :
    sur la photo:
    légende:
    !indefinite_articles
    un
    une
    !times_ago
    il y a 0 heures
    il y a 0 minutes
    il y a 0 heure
    il y a 0 jours
    il y a 0 minute
    il y a 0 h
    il y a 0 jour
    il y a 0 semaines
    il y a 0 semaine
    à l’instant
    il y a une minute
    il y a une heure
    il y a un jour
    il y a une semaine
    il y a un mois
    il y a un an
    hier
    il y a 0 secondes
    il y a 0 min
    il y a 0 mois
    il y a 0 an
    il y a 0 ans
    il y a 0 j
    il y a 0 sem
    !origin_labels
    initialement paru
    initialement publié
    initialement parue
    initialement publiée
    paru initialement
    publié initialement
    publié à l’origine
    publié à l'origine
    d’abord paru
    d'abord paru
    d’abord publié
    d'abord publié
    publié pour la première fois
    !reply_buttons
    répondre
    réponse
    répondre à ce message
    répondre à ce commentaire
    répondre au commentaire
    répondre en citant
    citer
    y répondre
    rédiger une réponse
    """)
}
