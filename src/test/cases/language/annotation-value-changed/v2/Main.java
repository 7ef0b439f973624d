import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Reader.read());
        Evolve.next();
        System.out.println(Reader.read());
    }
}
