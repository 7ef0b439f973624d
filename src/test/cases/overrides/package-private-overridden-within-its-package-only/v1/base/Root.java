package base;

import java.util.function.Function;

public abstract class Root {

    String opened() {
        return "Root";
    }

    protected String narrowed() {
        return "Root";
    }

    private String shown() {
        return "Root";
    }

    String met() {
        return "Root";
    }

    String ended() {
        return "Root";
    }

    abstract String nothing();

    public String call() {
        Function<Root, String> reference = Root::narrowed;
        return opened() + " " + narrowed() + " " + reference.apply(this) + " " + shown() + " " + met() + " " + ended() + " " + nothing();
    }
}
