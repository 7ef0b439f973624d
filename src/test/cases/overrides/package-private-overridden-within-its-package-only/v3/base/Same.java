package base;

public class Same extends Root {

    String opened() {
        return "Same";
    }

    protected String narrowed() {
        return "Same";
    }

    protected String nothing() {
        return "Same";
    }
}
