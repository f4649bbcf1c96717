// Waits until the pictures of the open page, of those for this width, are there.
const done = arguments[arguments.length - 1];
requestAnimationFrame(() =>
  Promise.allSettled(Array.from(document.images, (image) => image.decode())).then(() => done()));
