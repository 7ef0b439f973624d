import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Named named = new Person();
        System.out.println(named.title());
        Evolve.next();
        System.out.println(named.title());
    }
}
