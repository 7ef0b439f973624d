import evolve.Evolve;

public class Main {
    private static int last;

    public static void main(String[] args) {
        System.out.println(new Node().number() + " " + new Base().number());
        Evolve.next();
        System.out.println(new Node().number() + " " + new Base().number());
    }

    static int next() {
        return ++last;
    }
}
