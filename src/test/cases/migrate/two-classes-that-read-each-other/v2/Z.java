import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Z {
    int number;
    A a;
    final int base = number * 10;
    final String read = "Z" + a.base;
    int seen;

    Z(int number) {
        this.number = number;
    }

    @Migrate
    private void seen(PreviousState old) {
        seen = a.base + 1;
    }

    String show() {
        return read + " " + seen;
    }
}
