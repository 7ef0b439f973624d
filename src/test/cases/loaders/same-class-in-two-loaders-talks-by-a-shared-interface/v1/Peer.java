import java.util.function.Function;

public class Peer implements Function<Object, String> {
    static int calls;

    public Peer() {
    }

    @Override
    public String apply(Object other) {
        calls++;
        return (other instanceof Peer) + "" + calls;
    }
}
