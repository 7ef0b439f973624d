import java.util.function.IntSupplier;

class Client {
    static int items(Object o) {
        int items = 0;
        for (int i = 0; i < 100_000; i++) {
            Item[] one = {(Item) o};
            items += o instanceof Item && one[0].own() ? 1 : 0;
        }
        return items;
    }

    static String use(Object o) {
        return o instanceof IntSupplier ? "supplies " + ((IntSupplier) o).getAsInt() : "plain";
    }
}
