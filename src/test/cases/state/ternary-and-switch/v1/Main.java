import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Water ice = new Water(-5);
        Water tea = new Water(80);
        Water steam = new Water(120);
        Evolve.next();
        System.out.println(ice.show() + ", " + tea.show() + ", " + steam.show());
    }
}
