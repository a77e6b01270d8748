// What a page is made of comes with the page of a document.
@_exported public import CopydeskHTML
