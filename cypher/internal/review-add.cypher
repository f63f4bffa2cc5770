CREATE
  (r:Review {
    id: $id,
    textSha256: $textSha256,
    textLength: $textLength,
    about: $about,
    found: $found,
    passage: $passage,
    fileName: $fileName,
    addedBy: $addedBy,
    steps: 0,
    accepted: 0,
    rejected: 0,
    createdAt: datetime(),
    updatedAt: datetime()
  })
