// Made by scripts/vocabulary from Vocabulary/gl.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Galician.
  static let gl = Language("gl", """
    !months
    xaneiro
    febreiro
    marzo
    abril
    maio
    xuño
    xullo
    agosto
    setembro
    outubro
    novembro
    decembro
    !weekdays
    luns
    martes
    mércores
    xoves
    venres
    sábado
    domingo
    !byline_leads
    autor:
    autora:
    texto:
    escribe:
    escrito por
    redactado por
    !offer_labels
    subscríbete
    subscríbete a…
    boletín
    síguenos
    !tag_labels
    etiquetas
    temas
    palabras chave
    !source_labels
    fontes
    referencias
    notas
    bibliografía
    ligazóns externas
    !pointers
    le tamén
    ler tamén
    ver tamén
    !notices
    publicidade
    compartir
    imprimir
    copiar ligazón
    comentarios
    ler máis
    pechar
    seguinte
    anterior
    o artigo continúa despois da publicidade
    continúa despois da publicidade
    síguenos…
    este contido é exclusivo…
    !edge_notices
    todos os dereitos reservados
    síguenos en
    subscríbete ao noso
    exclusivo para subscritores
    xa es subscritor
    para seguir lendo
    prohibida a reprodución
    !reply_buttons
    responder
    resposta
    """)
}
