package plug;

public interface Named {
    String name();
}
