import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Cache cache = new Cache();
        cache.use();
        cache.use();
        System.out.println(cache.show());
        Evolve.next();
        System.out.println(cache.show());
        cache.use();
        cache.use();
        cache.use();
        System.out.println(cache.show());
        Evolve.next();
        System.out.println(cache.show());
    }
}
