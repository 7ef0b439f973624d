import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println("started");
        Evolve.next();
        System.out.println(new Late().show());
        System.out.println(Late.count);
    }
}
