package plug;

public interface Named extends Comparable<Named> {
    String name();

    @Override
    default int compareTo(Named other) {
        return name().compareTo(other.name());
    }
}
