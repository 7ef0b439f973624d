import java.util.List;

class Client {
    static String make() {
        return new Names(List.of("a", "b")).toString();
    }
}
