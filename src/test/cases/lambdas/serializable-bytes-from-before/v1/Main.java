import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        byte[] bytes = Freezer.freeze(Rules.rule("k"));
        System.out.println(Freezer.thaw(bytes).apply("v"));
        Evolve.next();
        System.out.println(Freezer.thaw(bytes).apply("v"));
        System.out.println(Freezer.thaw(Freezer.freeze(Rules.rule("m"))).apply("w"));
    }
}
