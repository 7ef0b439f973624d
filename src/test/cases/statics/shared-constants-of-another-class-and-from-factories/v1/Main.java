import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Styles.show() + Named.show());
        Evolve.next();
        System.out.println(Styles.show() + Named.show());
        System.out.println(Late.show());
    }
}
