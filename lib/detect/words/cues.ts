/**
 * Words without which a sentence of discussion is no passage. One pass over a sentence with this list spares
 * most of them the closer look.
 */
export const CUE =
  /\b(?:would|will|'ll|shall|should|agree[ds]?|acceded|resolve[ds]?|decide[ds]?|determined|ordered|underto\w{2,4}|promise[ds]?|offer(?:ed|s)?|volunteer(?:ed|s)?|pledged|commit(?:ted|s)|requested|request|asked|sought|instructed|directed|tasked|invited|urged|encouraged|reminded|challenged|recommend(?:ed|s)?|suggested|proposed|wondered|queried|enquired|noted|notes|NOTED|approve[ds]?|endorse[ds]?|adopted|accepted|ratified|supported|received|granted|refused|elected|appointed|confirmed|signed|gave|made|going to|need to|proposing|is to|are to|was to|were to|consented|co-opted|wished|wanted|carried|objections?|objected|happy to|pleased to|glad to|willing to|prepared to|content to|authorised|voted|deputed|delegated|left (?:with|to|for)|set at|agenda items?|decision to|awarded|declined|deferred|rejected|in favour|in agreement|also to|please|could the|can the|requesting)\b/i;
