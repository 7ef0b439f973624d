class Savings extends Account {
}
