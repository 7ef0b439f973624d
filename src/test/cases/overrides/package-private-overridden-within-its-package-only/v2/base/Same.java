package base;

public class Same extends Root {

    protected String opened() {
        return "Same";
    }

    String narrowed() {
        return "Same";
    }

    protected String nothing() {
        return "Same";
    }
}
