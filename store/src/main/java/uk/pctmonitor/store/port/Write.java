package uk.pctmonitor.store.port;

/** One write of a transaction. */
public sealed interface Write {
    Key key();

    Condition condition();

    /** Puts the whole item in place of whatever has its key. */
    record Put(Item item, Condition condition) implements Write {
        @Override
        public Key key() {
            return item.key();
        }
    }

    /** Takes the item away; nothing happens when there is none. */
    record Delete(Key key, Condition condition) implements Write {}

    /** Writes nothing, but the condition must hold. */
    record Check(Key key, Condition condition) implements Write {}

    static Write put(Item item) {
        return new Put(item, Condition.ALWAYS);
    }

    static Write put(Item item, Condition condition) {
        return new Put(item, condition);
    }

    static Write delete(Key key) {
        return new Delete(key, Condition.ALWAYS);
    }
}
