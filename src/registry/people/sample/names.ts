/** Given and family names of many regions, put together by chance: nobody real is meant. */
type NameStyle = { readonly weight: number; readonly female: readonly string[]; readonly male: readonly string[]; readonly last: readonly string[]; /** Share of people of one name only. */ readonly single: number };

export const nameStyles: readonly NameStyle[] = [
  { // Banten and Sunda
    weight: 42, single: 0.16,
    female: ['Siti Nuraini', 'Neneng Yuliana', 'Euis Komala', 'Rini Agustina', 'Iis Sumiati', 'Nurhasanah', 'Ai Rohayati', 'Lilis Sukmawati', 'Yayah Rokayah', 'Dewi Anggraeni', 'Eneng Fitria', 'Imas Masitoh', 'Nia Kurniasih', 'Ratu Aisyah', 'Sopiah', 'Ucu Nurlela', 'Titin Supriatin', 'Wiwin Winarti', 'Tuti Alawiyah', 'Rohmah'],
    male: ['Asep Saepudin', 'Dede Kurniawan', 'Ujang Sobari', 'Cecep Hidayat', 'Entis Sutisna', 'Tubagus Fikri', 'Ade Mulyana', 'Jajang Nurjaman', 'Aep Saepulloh', 'Maman Suparman', 'Dadan Ramdani', 'Encep Rahmat', 'Yayan Sopyan', 'Iwan Setiawan', 'Agus Permana', 'Rudi Hartawan', 'Wawan Gunawan', 'Endang Supriyatna', 'Suhendi', 'Mulyadi'],
    last: ['Hidayatullah', 'Al-Bantani', 'Maulana', 'Ramadhan', 'Firdaus', 'Nugraha', 'Rahmawati', 'Permatasari', 'Lestari', 'Anggraini', 'Syahputra', 'Gunawan', 'Suryana', 'Fadillah', 'Hakim', 'Zakaria'],
  },
  { // Java
    weight: 30, single: 0.22,
    female: ['Sri Wahyuni', 'Endah Lestari', 'Ratna Puspita', 'Wulan Sari', 'Puji Astuti', 'Tri Handayani', 'Dwi Kartika', 'Yuni Setyowati', 'Lestari', 'Sulastri', 'Ningsih', 'Fitriani', 'Ayu Kusuma', 'Retno Palupi', 'Eka Prastiwi'],
    male: ['Bagus Prasetyo', 'Joko Susilo', 'Slamet Riyadi', 'Eko Purnomo', 'Dwi Santoso', 'Tri Wibowo', 'Agung Nugroho', 'Bayu Kuncoro', 'Sugeng', 'Suparno', 'Wahyudi', 'Teguh Pambudi', 'Galih Saputro', 'Hendra Wijayanto', 'Arif Budiman'],
    last: ['Wibisono', 'Kusumawati', 'Utami', 'Pratama', 'Setiawan', 'Saputra', 'Purwanti', 'Hapsari', 'Nurcahyo', 'Wijaya', 'Mahendra', 'Suryani'],
  },
  { // Sumatra: Batak, Minang, Lampung, Palembang
    weight: 12, single: 0.04,
    female: ['Yohana', 'Maria', 'Rosmawati', 'Desi', 'Melati', 'Putri', 'Yulia', 'Nurbaiti', 'Fitri', 'Intan'],
    male: ['Ronald', 'Andreas', 'Rizky', 'Fajar', 'Hendri', 'Yusuf', 'Rahmat', 'Johannes', 'Syafril', 'Marlon'],
    last: ['Simanjuntak', 'Sitorus', 'Nasution', 'Siregar', 'Hutapea', 'Tanjung', 'Chaniago', 'Lubis', 'Manurung', 'Pasaribu', 'Sinaga', 'Harahap'],
  },
  { // Bali, Nusa Tenggara, Sulawesi, Maluku, Papua, Kalimantan
    weight: 10, single: 0.03,
    female: ['Ni Luh Ayu', 'Ni Made Ratih', 'Andi Besse', 'Yosefina', 'Agnes', 'Debora', 'Theresia', 'Nurlina', 'Marlina', 'Katarina'],
    male: ['I Wayan Gede', 'I Ketut Adi', 'Andi Baso', 'Yosep', 'Markus', 'Daniel', 'Muhammad Ilham', 'Frans', 'Abner', 'Hamzah'],
    last: ['Kartika', 'Suardana', 'Tenri', 'Lapian', 'Rumbiak', 'Wairara', 'Pattinama', 'Tamonob', 'Mangkurat', 'Bahar', 'Daeng', 'Kogoya'],
  },
  { // Names met everywhere
    weight: 6, single: 0.1,
    female: ['Nabila Zahra', 'Salsabila', 'Aulia Rahma', 'Cindy Claudia', 'Meilani', 'Olivia', 'Tiara Ayu', 'Vina', 'Zaskia Amelia', 'Bunga Citra'],
    male: ['Muhammad Rizky', 'Ahmad Fauzan', 'Kevin', 'Steven', 'Fahri Akbar', 'Reza Aditya', 'Dimas Anggara', 'Ilham Maulidin', 'Hafiz', 'Farhan'],
    last: ['Tanuwijaya', 'Halim', 'Ramadhan Al-Bantani', 'Salim', 'Putri', 'Putra', 'Azzahra', 'Wirawan', 'Salsabila', 'Akbar'],
  },
];

export const kampungs = ['Cikadu', 'Pasir Angin', 'Kebon Kelapa', 'Rawa Bening', 'Sukamaju', 'Cibodas Girang', 'Tegal Sari', 'Babakan Baru', 'Kubang Jaya', 'Warung Gede', 'Lebak Sari', 'Muara Asri'];

export const schoolings = {
  sma: ['SMK, pengelasan', 'SMK, tata busana', 'SMK, teknik mesin', 'SMK, teknik listrik', 'SMK, multimedia', 'SMK, perkantoran', 'SMK, otomotif', 'SMA, IPA', 'SMA, IPS', 'MA, IPS', 'Paket C'],
  d3: ['D3, teknik elektro', 'D3, manajemen', 'D3, desain'],
  s1: ['S1, ekonomi', 'S1, pendidikan', 'S1, teknik industri', 'S1, komunikasi'],
} as const;
