import java.util.function.IntSupplier;

class Ask {
    static String what(Object[] objects) {
        int comparable = 0;
        int runnable = 0;
        int supplier = 0;
        for (Object each : objects) {
            comparable += each instanceof Comparable ? 1 : 0;
            runnable += each instanceof Runnable ? 1 : 0;
            supplier += each instanceof IntSupplier ? 1 : 0;
        }
        return comparable + "/" + runnable + "/" + supplier;
    }
}
