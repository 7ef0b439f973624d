import java.util.List;

final class Gone {
    static final List<String> COUNT = List.of("fresh");
    private final long number;
    private String kind = "other";

    Gone(int number, List<Object> with) {
        this.number = number;
    }

    @Override
    public String toString() {
        return kind + number;
    }
}
