import java.util.function.Function;

public class Peer implements Function<Object, String> {
    static int calls;
    static String loader = "L" + calls;
    private int own = 10;

    public Peer() {
        own = 20;
    }

    @Override
    public String apply(Object other) {
        calls++;
        return other instanceof Peer peer ? "mine" + peer.own() + loader : "foreign" + own++ + calls + loader;
    }

    int own() {
        return own;
    }
}
