import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Cache<String, Integer> cache = new Cache<>();
        Evolve.next();
        System.out.println(cache.put("a", 1) + " " + cache.put("a", 2) + " " + cache.put("b", 3));
    }
}
