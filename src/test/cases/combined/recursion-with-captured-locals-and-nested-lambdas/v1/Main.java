import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Plan plan = new Plan();
        java.util.function.Function<Integer, java.util.function.Supplier<String>> live = plan.maker("k");
        java.util.function.Supplier<String> inner = live.apply(2);
        System.out.println(inner.get());
        Evolve.next();
        System.out.println(inner.get() + " " + live.apply(3).get() + " " + plan.maker("m").apply(4).get());
    }
}
