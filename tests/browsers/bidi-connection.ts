type Settle = { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void };

interface BidiMessage {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
}

/** The W3C protocol WebDriver BiDi, as far as these tests need it. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Settle>();
  readonly #onEvent: (method: string, params: unknown) => void;
  #lastId = 0;

  private constructor(socket: WebSocket, onEvent: (method: string, params: unknown) => void) {
    this.#socket = socket;
    this.#onEvent = onEvent;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as BidiMessage));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the browser closed its connection'));
      this.#waiting.clear();
    });
  }

  static open(url: string, onEvent: (method: string, params: unknown) => void): Promise<BidiConnection> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url);
      socket.addEventListener('open', () => resolve(new BidiConnection(socket, onEvent)));
      socket.addEventListener('error', () => reject(new Error(`nothing answers at ${url}`)));
    });
  }

  /** Sends one command; rejects with the browser's own words. */
  send<Result>(method: string, params: object = {}): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #take(message: BidiMessage): void {
    if (message.id === undefined) {
      if (message.method !== undefined) this.#onEvent(message.method, message.params);
      return;
    }
    const settle = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'error') settle?.reject(new Error(`${message.error}: ${message.message}`));
    else settle?.resolve(message.result as never);
  }
}
