/** Stands for style sheets, pictures and fonts where only markup and behaviour are looked at. */
export default '';
