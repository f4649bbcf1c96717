// Whether the pictures of the open page, of those for this width, are there.
const images = Array.from(document.images);
for (const image of images) {
  image.loading = "eager"; // one that waits for its turn to be seen would never be there
}
return images.every((image) => image.complete);
