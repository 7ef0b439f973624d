import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        show();
        Evolve.next().warnings().stream().map(String::valueOf).sorted().forEach(System.out::println);
        show();
    }

    private static void show() {
        System.out.println(Registered.PLAIN.text() + Registered.ALL.size() + " " + Numbered.FIRST.text() + Numbered.made + " "
                + Wrapped.ONE.text() + " " + Reader.STANDARD.text());
    }
}
