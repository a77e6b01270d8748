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
    !other_dates
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
    !name_leads
    propos recueillis par
    publié par
    !author_fields
    écrit par
    !conjunctions
    et
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
    !roles
    redaction
    rédaction
    journaliste
    !organisations
    agence
    !organisation_heads
    Agence 
    Radio 
    !nobody
    par
    la rédaction
    !elsewhere
    voir tout
    voir tous
    voir plus
    tous les articles
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
    !tag_labels
    étiquettes
    mots clés
    tags
    mots-clés
    thèmes
    sujets
    thématiques
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
    !notices
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
    !edge_notices
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
    !consent_titles
    vie privée
    consentement
    avant de continuer
    gestion des cookies
    paramétrer les cookies
    !consent_words
    consentement
    données personnelles
    !embed_notices
    contenu externe
    contenus externes
    contenus issus de tiers
    contenu provenant de
    afficher ce contenu
    contenu bloqué
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
    !site_pages
    qui sommes-nous
    à propos de nous
    mentions légales
    conditions d’utilisation
    conditions générales
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
    """)
}
