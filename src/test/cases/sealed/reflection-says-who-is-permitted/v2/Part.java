sealed abstract class Part {
    static final class Wheel extends Part {
    }

    static non-sealed class Door extends Part {
    }
}
