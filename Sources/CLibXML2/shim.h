// libxml2's headers pull in ICU's when libxml2 was built with it, and those clash with Foundation's copy.
// The version header decides that, so it is read first and the switch is taken back before the rest.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xmlreader.h>
#include <libxml/xpathInternals.h>
