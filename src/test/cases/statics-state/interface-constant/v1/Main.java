import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(new Impl().show());
        Evolve.next();
        System.out.println(new Impl().show());
    }
}
