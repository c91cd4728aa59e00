/*
 * What libraries of the years before 2012 do to the built-in objects of a page, in as many lines as it takes:
 * the names and the ways in which they differ are theirs.
 */

/** Prototype.js 1.7: http://api.prototypejs.org/language/ */
export const PROTOTYPE_JS = `
(() => {
  const toList = (it) => { const out = []; for (let i = 0; i < (it?.length ?? 0); i++) out.push(it[i]); return out; };
  // Takes no iterables, and no mapping function.
  Array.from = toList;
  window.$A = toList;
  Array.prototype.toJSON = function () { return '[' + this.map((it) => Object.toJSON(it)).join(', ') + ']'; };
  String.prototype.toJSON = function () { return JSON.stringify(String(this)); };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Object.toJSON = (it) => String(it);
  Object.extend = Object.assign;
  Object.keys = (it) => { const out = []; for (const key in it) if (Object.prototype.hasOwnProperty.call(it, key)) out.push(key); return out; };
  const methods = {
    each(use) { for (let i = 0; i < this.length; i++) use(this[i], i); return this; },
    first() { return this[0]; },
    last() { return this[this.length - 1]; },
    clear() { this.length = 0; return this; },
    compact() { return this.filter((it) => it != null); },
    flatten() { return this.flat(Infinity); },
    without(...not) { return this.filter((it) => !not.includes(it)); },
    inject(memo, use) { return this.reduce(use, memo); },
    include(it) { return this.indexOf(it) !== -1; },
    select(test) { return this.filter(test); },
    reject(test) { return this.filter((it) => !test(it)); },
    size() { return this.length; },
    toArray() { return this.slice(); },
    reverse(inline) { const out = []; for (let i = this.length; i--;) out.push(this[i]); return out; },
  };
  Object.assign(Array.prototype, methods);
  const bind = Function.prototype.bind;
  Function.prototype.bind = function (context, ...first) {
    const method = this;
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    return function (...rest) { return method.apply(context, [...first, ...rest]); };
  };
  Function.prototype.wrap = function (wrapper) { const it = this; return function (...words) { return wrapper.apply(this, [it.bind(this), ...words]); }; };
  Function.prototype.defer = function () { return setTimeout(this); };
  String.prototype.strip = function () { return this.trim(); };
  String.prototype.escapeHTML = function () { return this.replace(/&/g, '&amp;').replace(/</g, '&lt;'); };
  String.prototype.sub = function () { return this; };
  const proto = HTMLElement.prototype;
  proto.remove = function () { this.parentNode?.removeChild(this); return this; };
  proto.hide = function () { this.style.display = 'none'; return this; };
  proto.show = function () { this.style.display = ''; return this; };
  proto.update = function (text) { this.textContent = text; return this; };
  proto.visible = function () { return this.style.display !== 'none'; };
  proto.select = function (selector) { return toList(this.querySelectorAll(selector)); };
  proto.childElements = function () { return toList(this.children); };
  proto.observe = function (name, use) { this.addEventListener(name, use); return this; };
  proto.fire = function (name) { return this.dispatchEvent(new Event(name, { bubbles: true })); };
  document.getElementsByClassName = (name) => toList(document.querySelectorAll('.' + name));
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => toList(document.querySelectorAll(selector));
})();`;

/** MooTools 1.4: https://mootools.net/core/docs/ */
export const MOOTOOLS = `
(() => {
  Function.prototype.overloadSetter = function () { return this; };
  Function.prototype.extend = function (key, value) { this[key] = value; return this; };
  Function.prototype.implement = function (key, value) { this.prototype[key] = value; return this; };
  Function.prototype.pass = function (words, self) { const it = this; return () => it.apply(self, [].concat(words)); };
  Function.prototype.delay = function (ms) { return setTimeout(this, ms); };
  Function.from = (it) => (typeof it === 'function' ? it : () => it);
  Array.from = (it) => (it == null ? [] : typeof it === 'object' && 'length' in it ? Array.prototype.slice.call(it) : [it]);
  Number.from = parseFloat;
  String.from = (it) => it + '';
  Object.assign(Array.prototype, {
    each(use, self) { this.forEach(use, self); },
    clean() { return this.filter((it) => it != null); },
    contains(it) { return this.indexOf(it) !== -1; },
    append(list) { this.push(...list); return this; },
    getLast() { return this.length ? this[this.length - 1] : null; },
    empty() { this.length = 0; return this; },
    flatten() { return this.flat(Infinity); },
    pick() { return this.find((it) => it != null) ?? null; },
  });
  String.prototype.contains = function (text, by) { return by ? (by + this + by).indexOf(by + text + by) > -1 : this.indexOf(text) > -1; };
  String.prototype.clean = function () { return this.replace(/\\s+/g, ' ').trim(); };
  Object.each = (it, use) => { for (const key in it) use(it[key], key, it); };
  Object.append = Object.assign;
  Object.merge = Object.assign;
  const proto = Element.prototype;
  proto.set = function (name, value) { this.setAttribute(name, value); return this; };
  proto.get = function (name) { return this.getAttribute(name); };
  proto.inject = function (to) { to.appendChild(this); return this; };
  proto.grab = function (it) { this.appendChild(it); return this; };
  proto.dispose = function () { return this.parentNode ? this.parentNode.removeChild(this) : this; };
  proto.destroy = function () { this.dispose(); return null; };
  proto.empty = function () { while (this.firstChild) this.removeChild(this.firstChild); return this; };
  proto.getElement = function (selector) { return this.querySelector(selector); };
  proto.getElements = function (selector) { return Array.from(this.querySelectorAll(selector)); };
  proto.addEvent = function (name, use) { this.addEventListener(name, use); return this; };
  proto.fireEvent = function (name) { this.dispatchEvent(new Event(name)); return this; };
  proto.hasClass = function (name) { return this.classList.contains(name); };
  proto.store = function () { return this; };
  proto.retrieve = function () { return null; };
  window.$ = document.id = (id) => document.getElementById(id);
  window.$$ = (selector) => Array.from(document.querySelectorAll(selector));
})();`;
