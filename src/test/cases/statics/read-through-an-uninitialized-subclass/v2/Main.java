import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Reader.read());
        Evolve.next();
        System.out.println(Reader.read());
        System.out.println(Reader.more());
        System.out.println(new Sub().name);
        System.out.println(Reader.more());
    }
}
