import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sorter sorter = new Sorter();
        System.out.println(sorter.sort(Size.SMALL) + " " + sorter.sort(Size.LARGE));
        Evolve.next();
        System.out.println(sorter.sort(Size.SMALL) + " " + sorter.sort(Size.LARGE));
    }
}
