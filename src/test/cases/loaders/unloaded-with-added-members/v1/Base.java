public class Base {
    String name() {
        return "base";
    }
}
