// Made by scripts/vocabulary from Vocabulary/pt.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Portuguese.
  static let pt = Language("pt", """
    !months
    janeiro
    fevereiro / fev
    março
    abril / abr
    maio
    junho
    julho
    agosto
    setembro
    outubro / out
    novembro
    dezembro / dez
    !weekdays
    segunda-feira
    terça-feira
    quarta-feira
    quinta-feira
    sexta-feira
    sábado
    domingo
    segunda
    terça
    quarta
    quinta
    sexta
    !date_words
    de
    !update_words
    atualizad
    atualizado em
    modificado em
    última atualização
    !publication_words
    publicado
    publicada
    data de publicação
    !other_dates
    até o dia
    recebido
    aceito
    aceite em
    submetido
    próxima reunião
    próximo evento
    prazo final
    data de nascimento
    data de lançamento
    acesso em
    membro desde
    válido até
    quando:
    hoje é
    data do evento
    data de início
    data de término
    data de fim
    data limite
    inscrições até
    inscrição até
    estreia em
    lançamento em
    válido até o
    último acesso
    acessado em
    cadastrado em
    !byline_leads
    por
    repórter:
    autor:
    escrito por
    autora:
    texto:
    texto de
    redação por
    publicado por
    reportagem de
    uma reportagem de
    por:
    reportagem:
    redação:
    textos:
    texto por
    texto e fotos:
    fotos e texto:
    jornalista:
    redator:
    redatora:
    autores:
    escrito por:
    publicado por:
    postado por:
    postado por
    colunista:
    entrevista por
    artigo por
    notícia por
    reportagem por
    publicada por
    enviado especial:
    correspondente:
    produção e texto:
    este artigo foi escrito por
    crónica de
    crônica de
    uma análise de
    um artigo de
    uma entrevista de
    entrevista realizada por
    entrevista conduzida por
    análise por
    opinião de
    coluna de
    tribuna de
    entrevista de
    entrevista a cargo de
    a cargo de
    !name_leads
    publicado por
    escrito por
    postado por
    publicada por
    artigo de
    autor
    autora
    autor:
    texto de
    reportagem de
    jornalista
    redator
    redatora
    escrito por:
    publicado por:
    coluna de
    análise de
    !author_fields
    escrito por
    !conjunctions
    e
    !name_particles
    da
    do
    dos
    das
    !name_ends
    Atualizado
    Publicado
    Ver mais
    Tempo de leitura
    !other_work
    fotos de
    fotografias de
    traduzido por
    com informações de
    revisado por
    editado por
    edição:
    com informações da
    com informações do
    com agências
    tradução:
    revisão:
    sob supervisão de
    ilustração:
    ilustração de
    ilustrações de
    arte:
    arte de
    infografia:
    infografia de
    vídeo:
    vídeo de
    design:
    produção:
    revisão de
    revisada por
    traduzida por
    tradução de
    tradução por
    adaptado por
    editada por
    edição de
    editor:
    editora:
    sob a supervisão de
    supervisão de
    com a colaboração de
    com colaboração de
    com reportagem de
    com a lusa
    com lusa
    com reuters
    com agência
    com informações
    atualizado por
    supervisão:
    fotografias:
    imagens:
    !roles
    redação
    repórter
    repórteres
    jornalista
    jornalistas
    editor
    editora
    redator
    redatora
    colunista
    colunistas
    correspondente
    enviado
    enviada
    estagiário
    estagiária
    colaborador
    colaboradora
    colaboradores
    fotógrafo
    fotógrafa
    diretor
    diretora
    professor
    professora
    economista
    advogado
    advogada
    cientista
    historiador
    historiadora
    sociólogo
    escritor
    escritora
    comentarista
    apresentador
    apresentadora
    analista
    especialista
    pesquisador
    pesquisadora
    consultor
    consultora
    produtor
    produtora
    coordenador
    coordenadora
    cronista
    investigador
    investigadora
    blogueiro
    blogueira
    freelancer
    sucursal
    equipe
    equipa
    !organisation_heads
    Jornal 
    Agência 
    Diário 
    Rádio 
    TV 
    !nobody
    da redação
    redação
    fonte
    autor
    autora
    a redação
    redação web
    equipe
    equipe de redação
    agências
    agência
    assessoria
    assessoria de imprensa
    colaborador
    admin
    administrador
    anônimo
    anónimo
    publicado
    compartilhar
    compartilhe
    partilhar
    imprimir
    comentários
    notícias
    desconhecido
    convidado
    fontes
    com agências
    divulgação
    reprodução
    !elsewhere
    ver todas
    ver todos
    ver mais
    veja mais
    ver perfil
    ver tudo
    ler mais
    leia mais
    saiba mais
    mais artigos
    mais notícias
    todas as notícias
    todos os artigos
    todas as matérias
    seguir
    assine
    compartilhar
    partilhar
    sobre o autor
    tempo de leitura
    mostrar mais
    carregar mais
    !credit_labels
    foto:
    fotos:
    foto de
    crédito:
    foto por
    fonte:
    reprodução/
    divulgação/
    fotografia:
    imagem:
    créditos:
    crédito da foto:
    foto cedida por
    ilustração:
    arte:
    !comment_labels
    comentários
    deixe um comentário
    deixe uma resposta
    comentário
    deixe seu comentário
    deixe o seu comentário
    comente
    comentar
    ver comentários
    adicionar comentário
    faça um comentário
    comentários sobre…
    comentar notícia
    comente esta notícia
    comente esta matéria
    comente aqui
    comentários recentes
    últimos comentários
    todos os comentários
    comentários dos leitores
    os comentários
    nenhum comentário
    sem comentários
    escreva um comentário
    escreva seu comentário
    escrever um comentário
    deixe um comentário…
    deixar um comentário
    deixar uma resposta
    deixe sua opinião
    deixe a sua opinião
    deixe a sua resposta
    dê sua opinião
    dê a sua opinião
    participe da discussão
    envie seu comentário
    publicar comentário
    postar um comentário
    adicione um comentário
    mostrar comentários
    comentários em…
    comentário em…
    0 respostas
    0 respostas a…
    0 opiniões
    0 pensamentos sobre…
    respostas 0
    melhores comentários
    comentários mais votados
    comentários mais recentes
    comentários em destaque
    !pointer_labels
    notícias relacionadas
    leia também
    veja também
    mais lidas
    saiba mais
    últimas notícias
    artigos relacionados
    leia mais
    veja mais
    confira também
    relacionados
    relacionadas
    matérias relacionadas
    mais notícias
    notícias recentes
    mais recentes
    mais vistas
    mais populares
    artigos recentes
    posts relacionados
    recomendados
    recomendado para você
    você também pode gostar…
    você pode gostar
    destaques
    ver também
    leia ainda
    continue lendo
    outras notícias
    mais sobre…
    leia outras notícias
    leia a seguir
    ler também
    ler a seguir
    ler mais
    mais lidos
    mais lida
    mais vistos
    mais acessadas
    mais acessados
    mais comentadas
    mais comentados
    mais compartilhadas
    mais populares do dia
    as mais lidas
    os mais lidos
    as mais vistas
    as mais populares
    as mais recentes
    últimas publicações
    últimos posts
    últimos artigos
    posts recentes
    posts populares
    matérias recentes
    matérias mais lidas
    notícias mais lidas
    notícias populares
    notícias em destaque
    notícias em alta
    notícias do dia
    notícia anterior
    próxima notícia
    principais notícias
    outras matérias
    outros artigos
    outras publicações
    artigos populares
    artigos recomendados
    artigos similares
    artigos semelhantes
    conteúdos relacionados
    conteúdo relacionado
    conteúdo patrocinado
    conteúdo recomendado
    conteúdos recomendados
    conteúdos patrocinados
    vídeos relacionados
    vídeos recomendados
    vídeos em destaque
    em alta
    destaques do dia
    destaques da semana
    não deixe de ler
    pode gostar…
    talvez goste…
    você pode se interessar…
    você pode gostar…
    pode interessar…
    também pode interessar…
    também lhe pode interessar…
    poderá gostar…
    recomendados para você
    recomendadas para você
    sugestões para você
    sugestões de leitura
    escolhas do editor
    escolha do editor
    escolha dos editores
    mais do mesmo autor
    do mesmo autor
    mais deste autor
    na mesma categoria
    pela web
    webstories
    veja mais notícias
    vídeo relacionado
    posts e páginas populares
    postagens populares
    mensagens populares
    top posts e páginas
    arquivo do blog
    minha lista de blogs
    !offer_labels
    conteúdo exclusivo para assinantes…
    assine
    siga nos
    newsletter
    inscreva-se
    assine a newsletter
    assine agora
    receba nossa newsletter
    siga-nos
    siga-nos nas redes
    cadastre-se
    apoie
    entre no nosso…
    assine nossa newsletter
    assine nossa…
    assine a nossa newsletter
    inscreva-se na newsletter
    inscreva-se na nossa newsletter
    inscreva-se…
    subscrever
    subscrever newsletter
    subscreva
    subscreva a nossa newsletter
    subscreva a newsletter
    newsletters
    nossas newsletters
    as nossas newsletters
    receba notícias…
    receba nossas…
    receba as notícias…
    receba no seu…
    siga-nos no…
    siga-nos nas redes sociais
    siga a gente
    siga nossas redes
    nossas redes
    baixe o app
    baixe nosso app
    baixe o aplicativo
    torne-se assinante
    apoie o jornalismo…
    apoie-nos
    seja assinante
    faça uma doação
    entre em nosso…
    exclusivo para assinantes…
    este conteúdo é exclusivo…
    este artigo é exclusivo…
    esta matéria é exclusiva…
    continue lendo com…
    continue a ler com…
    continue a ler este artigo…
    para continuar a ler…
    para continuar lendo…
    assine para…
    assine por…
    assine a partir…
    leia o artigo completo…
    já é assinante…
    já tem conta…
    escolha seu plano…
    escolha o seu plano…
    planos de assinatura
    siga o blog por e-mail
    seguir blog via e-mail
    seguir blog por e-mail
    assinar blog por e-mail
    seguir por e-mail
    siga o blog via e-mail
    receba atualizações por email
    !author_labels
    sobre o autor
    autor
    autora
    sobre a autora…
    sobre o autor…
    contato
    contacto
    sobre mim
    quem sou eu
    acerca de mim
    acerca do autor
    sobre os autores
    o autor
    a autora
    autores
    biografia do autor
    perfil do autor
    sobre o colunista
    sobre a colunista
    conheça o autor
    assessoria de imprensa
    contatos para a imprensa
    contactos de imprensa
    !tag_labels
    tags
    etiquetas
    temas
    assuntos
    tópicos
    palavras-chave
    marcadores
    mais sobre o tema
    mais sobre este tema
    tópicos relacionados
    assuntos relacionados
    temas relacionados
    temas desta notícia
    sobre o tema
    !source_labels
    fontes
    referências
    notas
    bibliografia
    ligações externas
    links
    links externos
    referências bibliográficas
    notas de rodapé
    !pointers
    leia também
    leia mais
    veja também
    saiba mais
    leia ainda
    veja mais
    confira também
    veja ainda
    assista também
    continue lendo
    recomendado para você
    ler mais
    leia a matéria completa
    notícia relacionada
    saiba mais sobre
    ler também
    leia:
    leia aqui
    leia a notícia
    leia a reportagem
    leia o artigo
    leia o texto
    leia na íntegra
    leia a íntegra
    leia outras
    leia tudo sobre
    leia a seguir
    leia depois
    ler ainda
    ler artigo
    ler notícia
    veja aqui
    veja o vídeo
    veja vídeo
    veja fotos
    veja a galeria
    vê também
    vejam também
    assista:
    assista ao vídeo
    assista mais
    ouça também
    ouça:
    confira mais
    confira aqui
    confira ainda
    conheça também
    entenda mais
    mais notícias
    matéria relacionada
    matérias relacionadas
    notícias relacionadas
    artigo relacionado
    artigos relacionados
    conteúdo relacionado
    pode interessar
    também pode gostar
    você pode gostar
    você também pode gostar
    pode gostar
    talvez você goste
    não perca
    não deixe de ler
    clique aqui
    clique para ler
    próxima notícia
    voltar para
    voltar ao
    voltar à
    !notices
    ampliar
    para continuar lendo…
    para continuar a ler…
    assine…
    siga-nos…
    todos os direitos…
    Publicidade
    Imprimir
    Compartilhar
    Anúncio
    Compartilhe
    Partilhar
    Compartilhe esta notícia
    Copiar link
    Salvar
    Comentários
    Leia mais
    Ver mais
    Fechar
    Próximo
    Anterior
    Início
    Continua após a publicidade
    Continua depois da publicidade
    Voltar ao topo
    Atualizado
    Publicado
    Ouvir
    PUBLICIDADE
    tempo de leitura…
    siga nosso canal…
    receba as notícias…
    participe do nosso…
    ouvir artigo
    ouça este conteúdo
    ouvir a notícia
    compartilhar no Facebook
    compartilhar no WhatsApp
    partilhar no Facebook
    partilhar no WhatsApp
    mais lidas
    mais lidos
    compartilhar notícia
    partilhar artigo
    entre no canal do whatsapp…
    entre no nosso canal do whatsapp…
    reportar erro
    reportar um erro
    receba nossa newsletter…
    veja mais notícias da região…
    copiar link
    copiar o link
    ouvir notícia
    ouça a notícia
    ouvir matéria
    ouça este artigo
    copiar
    ouvir este artigo
    ouça o artigo
    ouça esta notícia
    ouça a reportagem
    ouça esta reportagem
    ouvir conteúdo
    ouvir texto
    tamanho da fonte
    tamanho do texto
    tamanho da letra
    aumentar fonte
    diminuir fonte
    aumentar texto
    ampliar foto
    ampliar imagem
    salvar para ler depois
    guardar artigo
    guardar para ler mais tarde
    ler mais tarde
    ler depois
    adicionar aos favoritos
    imprimir notícia
    imprimir artigo
    imprimir matéria
    enviar por e-mail
    enviar a um amigo
    enviar para um amigo
    compartilhar por e-mail
    compartilhar no X
    compartilhar no Twitter
    compartilhar no Telegram
    compartilhar no LinkedIn
    compartilhar artigo
    compartilhar matéria
    compartilhe este artigo
    compartilhe esta matéria
    compartilhe no WhatsApp
    compartilhe no Facebook
    partilhar notícia
    partilhe este artigo
    partilhe esta notícia
    link copiado
    copiar URL
    ver comentários
    ver todos os comentários
    mostrar comentários
    ler comentários
    seja o primeiro a comentar
    conteúdo patrocinado
    conteúdo de marca
    conteúdo publicitário
    informe publicitário
    publieditorial
    continua após publicidade
    continua após o anúncio
    a notícia continua depois da publicidade
    a matéria continua após a publicidade
    a reportagem continua após o anúncio
    o artigo continua após a publicidade
    pular anúncio
    pular publicidade
    fechar anúncio
    fim da publicidade
    próxima notícia
    notícia anterior
    próximo artigo
    artigo anterior
    próxima matéria
    matéria anterior
    ler notícia completa
    ler artigo completo
    leia a notícia completa
    leia a reportagem completa
    leia na íntegra
    ver galeria
    ver galeria de fotos
    ver fotos
    ver mais fotos
    veja as fotos
    veja o vídeo
    ver vídeo
    assistir ao vídeo
    assista ao vídeo
    reproduzir vídeo
    carregar mais
    carregar mais notícias
    mostrar mais
    mostrar tudo
    ver tudo
    ver todas
    ver todos
    mais notícias
    voltar para o topo
    voltar para o início
    voltar à página inicial
    voltar para a home
    comunicar erro
    comunicar um erro
    relatar erro
    sugerir correção
    encontrou algum erro?…
    encontrou um erro?…
    viu algum erro?…
    gostou deste artigo?…
    gostou da matéria?…
    gostou da notícia?…
    esta notícia foi útil?…
    este artigo foi útil?…
    avalie esta notícia
    dê a sua opinião
    adicionar como fonte preferida no google
    adicione como fonte preferida no google
    adicione-nos como fonte preferida…
    seguir no google
    siga no google news
    abrir no app
    baixe nosso app…
    descarregue a app…
    descarregue a nossa app…
    entre no grupo…
    entre em nosso…
    faça parte do nosso…
    siga o nosso canal…
    siga o canal…
    siga nosso perfil…
    siga a gente…
    siga as nossas…
    acompanhe nossas redes…
    acompanhe nosso canal…
    subscreva a…
    subscreva o nosso…
    receba no seu e-mail…
    receba no seu email…
    receba em primeira mão…
    receba as principais…
    receba notícias…
    receba gratuitamente…
    já é assinante?…
    já sou assinante…
    já é assinante…
    não é assinante?…
    ainda não é assinante?…
    já tem conta?…
    já tem uma conta?…
    artigo exclusivo para assinantes…
    conteúdo exclusivo para assinantes…
    este artigo é exclusivo para assinantes…
    este conteúdo é exclusivo para assinantes…
    exclusivo para assinantes…
    exclusivo para subscritores…
    o seu endereço de email não será publicado…
    o seu endereço de e-mail não será publicado…
    campos obrigatórios são marcados…
    os comentários não representam…
    os comentários são de responsabilidade…
    os comentários são de inteira…
    é proibida a reprodução…
    proibida a reprodução…
    reprodução proibida…
    este texto foi publicado originalmente…
    este artigo foi publicado originalmente…
    texto traduzido automaticamente…
    este texto foi traduzido com auxílio de…
    traduzido com inteligência artificial…
    áudio gerado por ia
    resumo gerado por ia
    voz gerada por ia
    exclusivo assinantes
    só para assinantes
    apenas para assinantes
    este conteúdo é exclusivo…
    este artigo é exclusivo…
    esta matéria é exclusiva…
    este texto é exclusivo…
    reportagem exclusiva para assinantes…
    ver planos
    ver planos de assinatura
    conheça os planos
    quero assinar
    faça login para continuar lendo
    faça login ou…
    entre ou cadastre-se…
    inicie sessão para…
    cadastre-se para continuar lendo…
    registe-se para continuar a ler
    continue lendo
    continue a ler
    continuar lendo
    continuar a ler
    você atingiu o limite…
    você leu todas as suas matérias gratuitas…
    atingiu o limite de artigos…
    acesso ilimitado a todo o conteúdo…
    acesso ilimitado a todos os artigos…
    cancele quando quiser
    continue lendo após a publicidade
    continue lendo após o anúncio
    continue a ler após a publicidade
    artigo continua após publicidade
    a notícia continua após a publicidade
    escaneie o qr code…
    aponte a câmera do celular…
    aponte a câmera para o qr code…
    leia o qr code…
    digitalize o código qr…
    faça scan do qr code…
    clique aqui para se inscrever…
    sumário
    neste artigo você vai ver
    deixe um comentário
    deixe o seu comentário abaixo
    deixe seu comentário abaixo
    ver todas as fotos
    ative o javascript
    os comentários estão encerrados
    os comentários estão fechados
    curtir isso
    curtir carregando
    gostou compartilhe
    gostou do artigo? compartilhe…
    gostou da matéria? compartilhe…
    gostou do post? compartilhe…
    gostou deste artigo? compartilhe…
    pular para a receita
    ir para a receita
    apoie o jornalismo independente
    carregando
    clique aqui para seguir o canal…
    clique aqui para entrar no canal…
    clique aqui e siga o canal…
    📱 clique aqui para seguir…
    o autor escreve segundo o antigo acordo ortográfico
    o autor escreve segundo a antiga ortografia
    a autora escreve segundo o antigo acordo ortográfico
    escreve segundo o antigo acordo ortográfico
    texto escrito segundo o antigo acordo ortográfico
    foto de capa
    imagem de capa
    salvar artigo
    seguir assunto
    gostou deste artigo
    gostou desta notícia
    seu e-mail
    seu email
    presentear artigo
    isto é uma janela modal
    esta é uma janela modal
    início da janela de diálogo. pressionar escape vai cancelar e fechar a janela.
    início da caixa de diálogo. pressione escape para cancelar e fechar a janela.
    fim da janela de diálogo
    fechar janela modal
    fechar caixa de diálogo
    nenhuma fonte foi encontrada para esta mídia
    não foi encontrada nenhuma fonte compatível para este vídeo
    legendas desativadas, selecionado
    o vídeo não pôde ser carregado, seja porque o servidor ou a rede falhou ou porque o formato não é suportado
    você parou a execução do vídeo
    carregando player
    carregando vídeo
    carregando conteúdo
    ver o vídeo
    assistir no youtube
    assista no youtube
    ver no youtube
    este vídeo não está disponível
    este vídeo não está mais disponível
    conteúdo indisponível
    este conteúdo não está disponível
    este conteúdo não está disponível em seu país
    ver essa foto no instagram
    ver esta publicação no instagram
    ver este post no instagram
    ver este perfil no instagram
    seu navegador não suporta o elemento de áudio
    seu navegador não suporta o elemento audio
    seu navegador não suporta o elemento de vídeo
    seu navegador não suporta áudio html5
    seu navegador não suporta vídeos html5
    seu navegador não suporta html5
    o seu navegador não suporta o elemento de áudio
    o seu navegador não suporta html5
    seu navegador não é suportado
    seu navegador está desatualizado
    você está usando um navegador desatualizado
    por favor, habilite o javascript
    por favor, ative o javascript
    habilite o javascript para ver os comentários
    o javascript está desativado
    javascript está desativado
    este slideshow necessita de javascript
    este endereço de email está sendo protegido de spambots…
    este endereço de email está protegido contra piratas…
    ouvir o artigo
    ouvir o texto
    ouça a matéria
    áudio gerado por inteligência artificial
    voz gerada por inteligência artificial
    esse conteúdo foi narrado por inteligência artificial
    ver os comentários
    ler os comentários
    ler todos os comentários
    ocultar comentários
    esconder comentários
    carregar comentários
    mais comentários
    comentários mais antigos
    comentários mais recentes
    comentários antigos
    adicionar um comentário
    adicionar novo comentário
    adicionar um novo comentário
    escrever comentário
    escreva o seu comentário
    deixar comentário
    fazer um comentário
    publicar um comentário
    postar comentário
    enviar comentário
    enviar um comentário
    novo comentário
    comentar esta notícia
    comente este artigo
    comentar artigo
    comente a matéria
    denunciar comentário
    denunciar este comentário
    reportar comentário
    responder a este comentário
    ver respostas
    mostrar respostas
    ocultar respostas
    cancelar resposta
    deixe uma resposta cancelar resposta
    seja o primeiro a comentar esta notícia
    seja o primeiro a comentar este artigo
    seja o primeiro a deixar um comentário
    seja o primeiro a opinar
    ainda não há comentários
    nenhum comentário ainda
    sem comentários ainda
    ainda não existem comentários
    os comentários estão desativados
    os comentários estão desabilitados
    comentários encerrados
    comentários fechados
    comentários desativados
    comentários desabilitados
    os comentários foram encerrados
    os comentários para esta notícia estão encerrados
    os comentários não são permitidos
    esta notícia não aceita mais comentários
    faça login para comentar
    faça login para deixar um comentário
    faça o login para comentar
    entre para comentar
    entrar para comentar
    entre ou registe-se para comentar
    entre ou registre-se para comentar
    inicie sessão ou registe-se para comentar
    cadastre-se para comentar
    para comentar é preciso ser assinante
    para comentar é necessário fazer login
    você precisa estar logado para comentar
    você precisa fazer o login para publicar um comentário
    você precisa fazer login para comentar
    você precisa estar logado para publicar um comentário
    você deve estar logado para comentar
    você deve fazer login para publicar um comentário
    tem de iniciar a sessão para publicar um comentário
    tem de ter a sessão iniciada para publicar um comentário
    seu endereço de e-mail não será publicado
    campos obrigatórios marcados com *
    os campos obrigatórios estão marcados com *
    campos marcados com * são obrigatórios
    * campos obrigatórios
    * campo obrigatório
    salvar meus dados neste navegador para a próxima vez que eu comentar
    guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar
    notifique-me sobre novos comentários por e-mail
    notifique-me sobre novas publicações por e-mail
    este site utiliza o akismet para reduzir spam. saiba como seus dados em comentários são processados
    este site utiliza o akismet para reduzir spam. fica a saber como são processados os dados dos comentários
    este site utiliza o akismet para reduzir spam…
    este site usa akismet para reduzir spam…
    seu comentário está aguardando moderação
    seu comentário está aguardando aprovação
    o seu comentário aguarda moderação
    gosto a carregar
    seja o primeiro a curtir este post
    seja o primeiro a gostar disto
    orgulhosamente mantido com wordpress
    com orgulho por wordpress
    blog no wordpress.com
    crie um website ou blog gratuito no wordpress.com
    crie um site ou blog no wordpress.com
    postagem mais antiga
    postagem mais recente
    postagens mais antigas
    postagens mais recentes
    mensagem mais antiga
    mensagem mais recente
    post anterior
    próximo post
    artigo seguinte
    posts anteriores
    posts mais antigos
    artigos mais antigos
    navegação de post
    navegação de posts
    navegação por posts
    navegação de artigos
    próxima página
    página seguinte
    assinar: postar comentários (atom)
    postar comentários (atom)
    enviar por e-mailpostar no blog!compartilhar no xcompartilhar no facebookcompartilhar com o pinterest
    postar no blog!
    compartilhar com o pinterest
    este comentário foi removido pelo autor
    este comentário foi removido
    ver meu perfil completo
    ver o meu perfil completo
    links para esta postagem
    pular para o conteúdo
    pular para o conteúdo principal
    ir para o conteúdo
    ir para o conteúdo principal
    ir para conteúdo
    saltar para o conteúdo
    saltar para o conteúdo principal
    passar para o conteúdo principal
    avançar para o conteúdo
    pular para a navegação
    ir para a navegação
    ir para o menu
    ir para a busca
    ir para o rodapé
    saltar para a navegação saltar para a pesquisa
    origem: wikipédia, a enciclopédia livre
    esta página foi editada pela última vez às…
    editar | editar código-fonte
    versão para impressão
    versão para imprimir
    partilhar por email
    indicar para um amigo
    mais informações sobre os formatos de texto
    mais informação sobre formatos de texto
    nenhuma tag html permitida
    não são permitidas etiquetas html
    endereços de páginas web e endereços de email transformam-se automaticamente em links
    quebras de linhas e parágrafos são geradas automaticamente
    as linhas e os parágrafos quebram automaticamente
    este campo é para testar se você é um visitante humano e para evitar submissões automatizadas de spam
    o conteúdo deste campo é privado e não será exibido ao público
    avalie este artigo
    avalie esta matéria
    avalie este post
    avaliar artigo
    este artigo foi útil para você?
    esta página foi útil?
    esse conteúdo foi útil?
    este conteúdo foi útil?
    você achou este artigo útil?
    gostou do artigo?
    o quão útil foi este post?
    clique nas estrelas
    clique em uma estrela para classificá-lo!
    nenhum voto até agora! seja o primeiro a avaliar este post.
    lamentamos que este post não tenha sido útil para você!
    vamos melhorar este post!
    diga-nos, como podemos melhorar este post?
    obrigado pela sua avaliação
    nós valorizamos sua privacidade
    valorizamos a sua privacidade
    valorizamos sua privacidade
    sua privacidade é importante para nós
    a sua privacidade é importante para nós
    a sua privacidade é importante
    respeitamos a sua privacidade
    centro de preferência de privacidade
    gerenciar cookies
    gerir cookies
    gerenciar o consentimento
    aceitar todos os cookies
    aceitar cookies
    rejeitar todos os cookies
    rejeitar cookies
    recusar todos os cookies
    permitir todos os cookies
    aceitar e fechar
    aceitar e continuar
    continuar sem aceitar
    confirmar minhas escolhas
    confirmar as minhas escolhas
    este site usa cookies
    este site utiliza cookies
    este website utiliza cookies
    usamos cookies
    já tem cadastro?
    já tem cadastro? faça login
    já tem cadastro? entre
    já possui cadastro?
    já possui uma conta?
    não tem conta?
    não tem uma conta?
    não tem cadastro?
    ainda não tem conta?
    entrar ou cadastrar
    entrar / cadastrar
    entrar ou registrar
    faça seu login
    faça login para continuar a ler
    conteúdo para assinantes
    matéria exclusiva para assinantes
    artigo exclusivo assinantes
    somente para assinantes
    cancele a qualquer momento
    e-mail inválido
    endereço de e-mail inválido
    insira um e-mail válido
    digite um e-mail válido
    digite seu e-mail
    insira seu e-mail
    por favor, insira um e-mail válido
    ocorreu um erro. por favor, tente novamente.
    ocorreu um erro. tente novamente.
    ocorreu um erro. tente novamente mais tarde.
    ocorreu um erro. por favor, tente novamente mais tarde.
    algo deu errado. tente novamente.
    algo deu errado. tente novamente mais tarde.
    algo correu mal. tente novamente mais tarde.
    você pode cancelar a qualquer momento
    você pode se descadastrar a qualquer momento
    pode cancelar a subscrição a qualquer momento
    inscrição realizada com sucesso
    cadastro realizado com sucesso
    este site é protegido por recaptcha…
    li e aceito a política de privacidade
    li e concordo com a política de privacidade
    aceito a política de privacidade
    link copiado com sucesso
    link copiado para a área de transferência
    copiado para a área de transferência
    compartilhar este artigo
    compartilhar esta notícia
    compartilhar esta matéria
    compartilhar página
    compartilhar conteúdo
    compartilhe essa notícia
    compartilhe nas redes sociais
    compartilhar nas redes sociais
    compartilhar no pinterest
    compartilhar via whatsapp
    compartilhar pelo whatsapp
    compartilhe no twitter
    compartilhe via whatsapp
    partilhar este artigo
    partilhar no twitter
    partilhar no x
    partilhar no linkedin
    mais opções de compartilhamento
    presentear matéria
    oferecer artigo
    salvar notícia
    salvar matéria
    salvar para depois
    guardar para mais tarde
    adicionar a favoritos
    adicionar à lista de leitura
    ver imagem
    mais fotos
    clique para ampliar
    clique na imagem para ampliar
    clique na foto para ampliar
    clique para ampliar a imagem
    toque para ampliar
    imagem anterior
    próxima imagem
    imagem seguinte
    próxima foto
    foto seguinte
    ver a galeria
    abrir galeria
    fechar galeria
    veja a galeria de fotos
    veja todas as fotos
    veja mais fotos
    este artigo foi traduzido automaticamente
    este texto foi traduzido automaticamente
    este artigo foi traduzido por inteligência artificial
    este conteúdo foi traduzido automaticamente
    traduzido automaticamente
    traduzido por ia
    ler em português
    leia em português
    ler em inglês
    leia em inglês
    leia este artigo em inglês
    leia em english
    ver tradução
    texto original classifique esta tradução
    texto original avaliar esta tradução
    classifique esta tradução
    avaliar esta tradução
    seu feedback será usado para ajudar a melhorar o google tradutor
    o seu feedback será usado para ajudar a melhorar o google tradutor
    carregar mais artigos
    carregar mais conteúdo
    ver mais notícias
    veja mais notícias
    ler menos
    todas as notícias
    artigo continua após a publicidade
    matéria continua após a publicidade
    continua após a propaganda
    o artigo continua depois da publicidade
    leia mais após a publicidade
    continue a leitura
    role para continuar
    role para continuar lendo
    links patrocinados
    anuncie aqui
    anuncie conosco
    ler no app
    siga nas redes sociais
    siga nosso instagram
    entre no nosso grupo do whatsapp
    participe do canal no whatsapp
    adicionar como fonte preferida
    adicionar como fonte preferencial no google
    adicione como fonte preferencial no google
    fonte preferencial no google
    nos adicione como fonte preferencial no google
    comprar na amazon
    compre na amazon
    ver na amazon
    comunicar erros
    informar erro
    informe um erro
    informar um erro
    corrigir erro
    sugira uma correção
    viu um erro?
    ir para o topo
    subir ao topo
    ler matéria completa
    leia o artigo completo
    leia a matéria na íntegra
    ler na íntegra
    clique aqui para ler mais
    clique para ler mais
    clique aqui e leia mais
    abre em nova janela
    abre em uma nova janela
    abre numa nova janela
    abre em nova aba
    abre em uma nova aba
    abrir em nova janela
    abrir numa nova janela
    o link abre em uma nova janela
    ver mapa maior
    inscreva-se na newsletter
    inscreva-se em nossa newsletter
    gosto carregando
    esta entrada foi publicada em…
    este artigo foi publicado em categoria…
    somente usuários registrados podem…
    apenas usuários registrados podem…
    digite seu endereço de e-mail para…
    digite seu endereço de email para…
    insira seu endereço de email para…
    insira o seu endereço de email para…
    estatísticas do blog
    estatísticas do blogue
    pesquisar este blog
    visualizar meu perfil completo
    link permanente
    link do post
    ligação permanente
    aceitar tudo
    aceitar todos
    rejeitar tudo
    rejeitar todos
    gerir opções
    gerenciar opções
    guardar preferências
    salvar preferências
    definições de cookies
    configurações de cookies
    !counted_notices
    0 min de leitura
    0 minutos de leitura
    leitura de 0 min
    leitura de 0 minutos
    há 0 horas
    há 0 minutos
    0 visualizações
    acessos 0
    visualizações 0
    página 0 de 0
    tempo de leitura 0 min
    tempo de leitura 0 minutos
    tempo de leitura 0 minuto
    atualizado há 0 horas
    atualizado há 0 minutos
    publicado há 0 horas
    há 0 hora
    há 0 dias
    0 compartilhamentos
    0 min leitura
    ouvir 0 min
    tempo estimado de leitura 0 min
    tempo estimado de leitura 0 minutos
    tempo de leitura estimado 0 min
    tempo de leitura estimado 0 minutos
    tempo médio de leitura 0 minutos
    tempo de leitura aproximado 0 minutos
    leitura 0 min
    leitura 0 minutos
    leitura em 0 minutos
    leia em 0 min
    leia em 0 minutos
    lê-se em 0 minutos
    0 minuto de leitura
    0 mins de leitura
    0 min de áudio
    0 visualização
    0 acessos
    0 leituras
    leituras 0
    lido 0 vezes
    visto 0 vezes
    vistas 0
    0 vistas
    0 visitas
    visitas 0
    compartilhamentos 0
    0 partilhas
    partilhas 0
    0 comentários
    0 comentário
    comentários 0
    ver 0 comentários
    0 curtidas
    0 gostos
    0 reações
    há 0 minuto
    há 0 dia
    há 0 semanas
    há 0 h
    há 0 min
    0 horas atrás
    0 minutos atrás
    0 dias atrás
    0 hora atrás
    0 dia atrás
    publicado há 0 dias
    publicado há 0 minutos
    publicado há 0 hora
    atualizado há 0 dias
    atualizado há 0 hora
    atualizado 0 horas atrás
    foto 0 de 0
    ouvir artigo 0
    ouvir artigo 0 min
    ouvir artigo 0 minutos
    ouça este artigo 0
    ouça este artigo 0 0
    tempo restante 0
    tempo atual 0
    ver todos os 0 comentários
    ver os 0 comentários
    ler 0 comentários
    ler em 0 min
    total 0 média 0
    0 avaliações
    imagem 0 de 0
    galeria 0 fotos
    você tem 0 matérias grátis
    você ainda tem 0 artigos gratuitos
    restam 0 artigos gratuitos
    junte-se a 0 outros seguidores
    junte-se a 0 outros assinantes
    junte-se a 0 outros subscritores
    0 notas
    nós temos 0 visitantes online
    temos 0 visitantes e nenhum membro online
    !edge_notices
    direitos reservados
    nossa newsletter
    canal de whatsapp
    siga-nos
    exclusivo para assinantes
    comentários com
    utilizamos cookies
    utiliza cookies
    todos os direitos reservados
    é proibida a reprodução
    proibida a reprodução
    siga o nosso canal
    assine a nossa
    assine nossa newsletter
    receba notícias
    entre no grupo
    clique aqui e participe
    canal do whatsapp
    siga-nos no
    respostas a este post
    baixe nosso
    baixe o nosso
    nossas newsletters
    siga o canal
    entre no canal
    entre no nosso
    já é assinante
    já sou assinante
    assine para continuar
    assine nossa
    faça login
    para continuar lendo
    continue lendo com
    clique aqui para entrar
    clique aqui para se inscrever
    participe do nosso
    participe do canal
    participe do grupo
    receba as principais notícias
    reprodução proibida
    encontrou um erro
    siga nosso canal
    siga nossas redes
    siga a gente
    siga nosso perfil
    acompanhe nossas redes
    acompanhe nosso canal
    nosso grupo no whatsapp
    nosso grupo de whatsapp
    nossa comunidade no whatsapp
    nosso perfil no instagram
    nossa página no facebook
    entre em nosso
    faça parte do nosso grupo
    clique aqui para receber
    clique aqui para seguir
    clique aqui para assinar
    clique aqui e receba
    clique aqui e siga
    clique aqui e entre
    inscreva-se em nossa
    inscreva-se na nossa
    inscreva-se no nosso
    inscreva-se no canal
    inscreva-se para receber
    subscreva a nossa
    subscreva a newsletter
    subscreva as newsletters
    receba no seu
    receba em seu e-mail
    receba as notícias
    receba os destaques
    direto no seu celular
    no seu e-mail todos
    na sua caixa de entrada
    diretamente no seu e-mail
    descarregue a nossa
    assine agora
    assine já
    torne-se assinante
    seja assinante
    seja um assinante
    não é assinante?
    ainda não é assinante
    exclusivo para subscritores
    cadastre-se gratuitamente
    para ler o restante
    para continuar a ler
    para ler a matéria
    para ler este artigo na íntegra
    apoie o jornalismo
    apoie-nos
    encontrou algum erro
    viu algum erro
    comunicar erro
    reportar erro
    fale com a redação
    entre em contato com a redação
    mande sua sugestão
    envie sua sugestão
    deixe seu comentário
    deixe o seu comentário
    deixe sua opinião
    conte nos comentários
    comente aqui
    compartilhe esta
    compartilhe este
    compartilhe com seus
    compartilhe nas suas
    reprodução total ou parcial
    desde que citada a fonte
    direitos autorais reservados
    com auxílio de inteligência artificial e
    responsabilidade de seus autores
    não constitui recomendação
    não constituem recomendação
    links de afiliado
    link de afiliado
    armazenamos e ou acedemos a informações
    armazenar e ou aceder a informações
    armazenar e ou acessar informações
    exclusiva para assinantes
    exclusivos para assinantes
    exclusivo a assinantes
    exclusivo dos assinantes
    só para assinantes
    apenas para assinantes
    somente para assinantes
    para ler este artigo
    para ler o artigo completo
    assine para ler
    assine a partir
    inicie sessão ou
    já tem uma conta
    já possui cadastro
    já é cadastrado
    artigos gratuitos deste mês
    seus artigos gratuitos
    limite de matérias gratuitas
    limite de notícias gratuitas
    limite de artigos gratuitos
    mande para o nosso whatsapp
    guarde o link permanente
    !missing_titles
    página não encontrada
    não encontrada
    página não existe
    erro 404
    página inexistente
    página indisponível
    conteúdo não encontrado
    !blocked_titles
    acesso negado
    verificação de segurança
    verifique que você é humano
    acesso bloqueado
    !consent_titles
    antes de continuar
    privacidade
    consentimento
    política de cookies
    cookies e privacidade
    !consent_words
    consentimento
    !consent_phrases
    valorizamos a sua privacidade
    valorizamos sua privacidade
    damos valor à sua privacidade
    respeitamos a sua privacidade
    a sua privacidade é importante
    sua privacidade é importante
    alterar as suas preferências
    alterar suas preferências
    gerir as suas preferências
    gerenciar suas preferências
    gerir opções
    utilizamos cookies
    usamos cookies
    este site utiliza cookies
    este site usa cookies
    utilização de cookies
    uso de cookies
    cookies e tecnologias semelhantes
    cookies e outras tecnologias semelhantes
    cookies ou tecnologias semelhantes
    nossa política de privacidade
    nossa política de cookies
    aceitar tudo
    aceitar todos
    rejeitar tudo
    rejeitar todos
    aceitar e fechar
    aceitar e continuar
    ao clicar em aceitar
    ao continuar navegando
    ao continuar a navegar
    concorda com a nossa
    concorda com a utilização
    informações num dispositivo
    informações em um dispositivo
    informações no seu dispositivo
    informações de um dispositivo
    selecionar publicidade
    selecionar anúncios
    selecionar conteúdo
    perfis para publicidade personalizada
    perfis para personalizar
    perfis para selecionar
    perfil de anúncios personalizados
    perfil de conteúdo personalizado
    anúncios e conteúdo personalizados
    anúncios e conteúdos personalizados
    publicidade e conteúdos personalizados
    publicidade e conteúdo personalizados
    medição de anúncios e conteúdos
    medição de publicidade e conteúdos
    perspetivas do público
    estudos de audiência
    insights do público
    assegurar a segurança, prevenir
    garantir a segurança, prevenir
    apresentar publicidade e conteúdo
    disponibilizar e apresentar
    fornecer tecnicamente
    corresponder e combinar
    associar diferentes dispositivos
    ligar diferentes dispositivos
    identificar dispositivos
    dados de geolocalização precisos
    dados de localização precisos
    procurar ativamente identificar
    analisar ativamente características
    análise do dispositivo
    análise de dispositivos
    com base no interesse legítimo
    com base em interesse legítimo
    com base no legítimo interesse
    cookies estritamente necessários
    continuar com publicidade
    sou maior de 18
    !consent_topics
    cookie
    dados pessoais
    interesse legítimo
    legítimo interesse
    endereço ip
    endereços ip
    identificador
    política de privacidade
    política de cookies
    privacidade
    personalizad
    tecnologias semelhantes
    os nossos parceiros
    nossos parceiros
    nossos fornecedores
    o seu consentimento
    seu consentimento
    retirar o consentimento
    retirar o seu consentimento
    revogar seu consentimento
    !embed_notices
    conteúdo externo
    conteúdo de terceiros
    cookies de terceiros
    ver este conteúdo
    conteúdo incorporado
    conteúdo bloqueado
    para ver este conteúdo
    para visualizar este conteúdo
    para assistir a este vídeo
    aceitar os cookies
    aceite os cookies
    permitir cookies
    !login_titles
    entrar
    iniciar sessão
    fazer login
    criar conta
    cadastre-se
    iniciar sessao
    !search_titles
    resultados para
    resultados da pesquisa
    resultados da busca
    resultado da busca
    resultado da pesquisa
    !search_paths
    busca
    pesquisa
    !listing_paths
    autores
    categoria
    !author_paths
    autores
    !article_kinds
    opinião
    editorial
    coluna
    crônica
    artigo de opinião
    análise
    comunicado de imprensa
    !home_labels
    arquivo do blog
    início
    página inicial
    home
    notícias
    sem categoria
    todas as notícias
    mais
    documento sem título
    !site_pages
    sobre nós
    quem somos
    aviso legal
    termos de uso
    termos e condições
    política de privacidade
    fale conosco
    política de cookies
    política editorial
    termos de serviço
    condições de utilização
    condições gerais
    anuncie conosco
    ficha técnica
    estatuto editorial
    mapa do site
    trabalhe conosco
    princípios editoriais
    !frequent_words
    de
    a
    o
    que
    e
    do
    da
    em
    um
    para
    é
    com
    não
    uma
    os
    no
    se
    na
    por
    mais
    as
    dos
    como
    mas
    foi
    ao
    ele
    das
    à
    !caption_leads
    na foto:
    na imagem:
    legenda:
    !clock_words
    às
    hs
    !indefinite_articles
    um
    uma
    !times_ago
    há 0 horas
    há 0 minutos
    há 0 hora
    há 0 dias
    há 0 minuto
    há 0 dia
    há 0 semanas
    há 0 h
    há 0 min
    agora
    agora mesmo
    há um minuto
    há uma hora
    há um dia
    há uma semana
    há um mês
    há um ano
    ontem
    há 0 segundos
    há 0 semana
    há 0 mês
    há 0 meses
    há 0 ano
    há 0 anos
    0 minutos atrás
    0 hora atrás
    0 horas atrás
    0 dia atrás
    0 dias atrás
    0 semana atrás
    0 semanas atrás
    0 mês atrás
    0 meses atrás
    0 ano atrás
    0 anos atrás
    um dia atrás
    um mês atrás
    um ano atrás
    !origin_labels
    originalmente publicado
    originalmente publicada
    publicado inicialmente
    publicado pela primeira vez
    publicado primeiro
    !reply_buttons
    responder
    responder a este comentário
    responder ao comentário
    responder a esta mensagem
    citar
    resposta
    """)
}
