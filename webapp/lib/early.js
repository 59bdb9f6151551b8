// Runs before the first paint, to leave room for what this tab already knows will appear: the demo bar, the menu.
document.documentElement.dataset.hints = sessionStorage.getItem(`hints:${document.documentElement.dataset.slug}`) ?? '';
