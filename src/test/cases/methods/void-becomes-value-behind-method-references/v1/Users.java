import java.util.function.Consumer;

class Users {
    static Runnable bound(Counter counter) {
        return counter::bump;
    }

    static Consumer<Counter> unbound() {
        return Counter::bump;
    }
}
