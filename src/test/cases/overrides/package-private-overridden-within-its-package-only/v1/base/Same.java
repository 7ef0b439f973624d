package base;

public class Same extends Root {

    String opened() {
        return "Same";
    }

    protected String narrowed() {
        return "Same";
    }

    String nothing() {
        return "Same";
    }
}
