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
    !name_leads
    publicado por
    !author_fields
    escrito por
    !conjunctions
    e
    !name_particles
    da
    do
    dos
    das
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
    !roles
    redação
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
    !elsewhere
    ver todas
    ver todos
    ver mais
    veja mais
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
    !tag_labels
    tags
    etiquetas
    temas
    assuntos
    tópicos
    palavras-chave
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
    !notices
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
    !consent_titles
    antes de continuar
    privacidade
    consentimento
    política de cookies
    cookies e privacidade
    !consent_words
    consentimento
    !embed_notices
    conteúdo externo
    conteúdo de terceiros
    cookies de terceiros
    ver este conteúdo
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
    !home_labels
    arquivo do blog
    início
    página inicial
    home
    notícias
    sem categoria
    todas as notícias
    mais
    !site_pages
    sobre nós
    quem somos
    aviso legal
    termos de uso
    termos e condições
    política de privacidade
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
    """)
}
