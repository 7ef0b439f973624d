package fixed;

public class Base {
    public String title() {
        return "title 1";
    }
}
