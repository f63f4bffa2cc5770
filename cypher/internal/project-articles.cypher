UNWIND $given.ids AS id
MATCH (a:Source {id: id})
RETURN
  a {
    .id,
    .publisher,
    .publishedAt,
    .publishedNotBefore,
    .publishedNotAfter,
    .copies,
    .entered,
    // Before projection 2 none were kept; the rebuild writes them.
    captions: coalesce(a.captions, '[]')
  } AS article
