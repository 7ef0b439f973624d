package base;

import java.util.function.Function;

public abstract class Root {

    protected String opened() {
        return "Root";
    }

    String narrowed() {
        return "Root";
    }

    String shown() {
        return "Root";
    }

    String met() {
        return "Root";
    }

    protected String ended() {
        return "Root";
    }

    protected abstract String nothing();

    public String call() {
        Function<Root, String> reference = Root::narrowed;
        return opened() + " " + narrowed() + " " + reference.apply(this) + " " + shown() + " " + met() + " " + ended() + " " + nothing();
    }
}
