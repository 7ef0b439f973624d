import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Reader reader = new Reader();
        System.out.println(reader.read("x"));
        Evolve.next();
        System.out.println(reader.read("x"));
        System.out.println(reader.read(""));
    }
}
