import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Weekday day = Weekday.SUN;
        System.out.println(Calendar.show(day));
        Evolve.next();
        System.out.println(Calendar.show(day));
    }
}
