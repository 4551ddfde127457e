/* The map's element. Every page that may show a map has it, so it is small: what draws is fetched once there is a map to draw. */
class AnnuaireMap extends HTMLElement {
  static observedAttributes = ['query'];

  #drawn = null;

  async connectedCallback() {
    this.hidden = false;
    const {draw} = await import('./map/draw.js');
    if (this.isConnected && !this.#drawn) {
      this.#drawn = draw(this);
    }
  }

  disconnectedCallback() {
    this.#drawn?.remove();
    this.#drawn = null;
    this.replaceChildren();
  }

  attributeChangedCallback() {
    this.#drawn?.changed();
  }
}

customElements.get('annuaire-map') ?? customElements.define('annuaire-map', AnnuaireMap);
