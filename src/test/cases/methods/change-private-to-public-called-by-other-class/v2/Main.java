import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Safe safe = new Safe();
        System.out.println(Thief.steal(safe));
        Evolve.next();
        System.out.println(Thief.steal(safe));
    }
}
