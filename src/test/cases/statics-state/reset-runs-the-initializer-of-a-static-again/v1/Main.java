import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Cache.put("x");
        System.out.println(Cache.show());
        Evolve.next();
        System.out.println(Cache.show());
        Cache.put("y");
        System.out.println(Cache.show());
        Evolve.next();
        System.out.println(Cache.show());
    }
}
